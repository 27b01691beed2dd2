package org.accalmie.escalation.lifecycle;

import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Stream;
import org.accalmie.escalation.lifecycle.NextDeadline.Clock;
import org.jspecify.annotations.Nullable;

/** From when on a living escalation is overdue: something has passed and nothing answered it. */
final class Lateness {
    private Lateness() {}

    /** The earliest of its deadlines that nobody has answered; absent where there is none, or it stands still. */
    static @Nullable Instant of(Escalation escalation) {
        var next = next(escalation);
        return next == null || next.suspended() ? null : next.at();
    }

    /** The earliest of its deadlines that nobody has answered; one that stands still where no other runs. */
    static @Nullable NextDeadline next(Escalation escalation) {
        return Stream.of(answerBy(escalation), updateBy(escalation))
                .flatMap(Stream::ofNullable)
                .min(Comparator.comparing(NextDeadline::suspended).thenComparing(NextDeadline::at))
                .orElse(null);
    }

    private static @Nullable NextDeadline answerBy(Escalation escalation) {
        return switch (escalation.state()) {
            case SENT -> running(Clock.TAKE_UP, escalation.takeUp().acknowledgeBy());
            case PREPARING ->
                running(Clock.PREPARATION, escalation.preparation().completeBy());
            case RETURNED -> running(Clock.COMPLETION, escalation.preparation().completeBy());
            case ACKNOWLEDGED, RESOLVED, CANCELLED -> null;
        };
    }

    private static @Nullable NextDeadline running(Clock clock, @Nullable Instant at) {
        return at == null ? null : NextDeadline.running(clock, at);
    }

    /** Waiting for the customer stops the clock of a promise, and undoes no broken one. */
    private static @Nullable NextDeadline updateBy(Escalation escalation) {
        var late = escalation.promise().lateFrom();
        if (late == null || !escalation.waiting()) {
            return running(Clock.UPDATE, late);
        }
        var since = escalation.pauses().getLast().from();
        return late.isBefore(since)
                ? NextDeadline.running(Clock.UPDATE, late)
                : NextDeadline.standing(Clock.UPDATE, late, since);
    }
}
