package org.accalmie.console.timer;

import java.time.Instant;
import java.util.List;
import org.accalmie.console.board.BoardParts;
import org.accalmie.console.board.ClockView;
import org.accalmie.console.page.Times;
import org.accalmie.console.person.Person;
import org.accalmie.console.upstream.Escalation;
import org.accalmie.console.upstream.Escalation.Clock;
import org.accalmie.console.upstream.Escalation.State;
import org.jspecify.annotations.Nullable;

/**
 * One of the clocks of a dossier.
 *
 * @param running absent where it does not run
 * @param at when it ended or since when it stands still, empty where that is not known
 */
public record ClockCard(
        Clock clock, Standing standing, @Nullable ClockView running, String at) {
    /** What a clock does. */
    public enum Standing {
        RUNS,
        PAUSED,
        DONE,
        NOT_YET
    }

    public static List<ClockCard> of(Escalation escalation, Person reader, Instant now) {
        var times = new Times(reader.language(), reader.zone(), now);
        var maker = new Maker(escalation, reader, now, times);
        return List.of(maker.preparation(), maker.takeUp(), maker.update());
    }

    private record Maker(Escalation of, Person reader, Instant now, Times times) {
        ClockCard preparation() {
            return switch (of.state()) {
                case PREPARING -> runs(Clock.PREPARATION, of.prepareBy());
                case RETURNED ->
                    runs(
                            Clock.COMPLETION,
                            of.nextDeadline() == null ? null : of.nextDeadline().at());
                default -> done(Clock.PREPARATION, of.sentAt());
            };
        }

        ClockCard takeUp() {
            if (of.state() == State.SENT) {
                return runs(Clock.TAKE_UP, of.acknowledgeBy());
            }
            var taken = of.acknowledgement();
            return taken == null ? none(Clock.TAKE_UP) : done(Clock.TAKE_UP, taken.at());
        }

        ClockCard update() {
            if (of.state() != State.ACKNOWLEDGED) {
                return of.state() == State.RESOLVED ? done(Clock.UPDATE, null) : none(Clock.UPDATE);
            }
            if (of.waiting()) {
                var next = of.nextDeadline();
                var since = next == null ? null : next.suspendedAt();
                return new ClockCard(Clock.UPDATE, Standing.PAUSED, null, since == null ? "" : times.moment(since));
            }
            return runs(Clock.UPDATE, of.nextUpdateAt());
        }

        private ClockCard runs(Clock clock, @Nullable Instant at) {
            return at == null
                    ? none(clock)
                    : new ClockCard(clock, Standing.RUNS, BoardParts.running(clock, at, reader, now), times.moment(at));
        }

        private ClockCard done(Clock clock, @Nullable Instant at) {
            return new ClockCard(clock, Standing.DONE, null, at == null ? "" : times.moment(at));
        }

        private static ClockCard none(Clock clock) {
            return new ClockCard(clock, Standing.NOT_YET, null, "");
        }
    }
}
