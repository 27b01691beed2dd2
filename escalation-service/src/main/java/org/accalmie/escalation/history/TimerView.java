package org.accalmie.escalation.history;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.accalmie.calendar.Allowance;
import org.accalmie.calendar.BusinessCalendar;
import org.accalmie.calendar.Deadline;
import org.accalmie.escalation.lifecycle.Escalation;
import org.accalmie.escalation.notification.Reached;
import org.accalmie.escalation.policy.Policies;
import org.accalmie.escalation.takeup.Clocks;
import org.accalmie.escalation.takeup.Pause;
import org.accalmie.escalation.timeline.Entry;
import org.accalmie.escalation.timeline.Timeline;
import org.accalmie.escalation.timer.Deadlines;
import org.jspecify.annotations.Nullable;

/** Explains the clocks of an escalation. */
@Singleton
final class TimerView {
    private final Policies policies;
    private final Deadlines deadlines;
    private final Reached reached;
    private final InstantSource clock;

    TimerView(Policies policies, Deadlines deadlines, Reached reached, InstantSource clock) {
        this.policies = policies;
        this.deadlines = deadlines;
        this.reached = reached;
        this.clock = clock;
    }

    TimersResponse of(Escalation escalation, List<Timeline.Line> timeline) {
        var takeUp = escalation.takeUp();
        var ladder = policies.ladder(takeUp.ladderVersion());
        var clocks = policies.current().clocks(ladder);
        var steps = ladder.of(takeUp.takeUpClass());
        var calendar = clocks.calendar(takeUp.takeUpClass(), escalation.team());
        return new TimersResponse(
                takeUp.takeUpClass(),
                steps.acknowledgeWithin(),
                takeUp.sentAt(),
                takeUp.acknowledgeBy(),
                takeUp.sentAt() == null ? null : calendar.between(takeUp.sentAt(), stopped(escalation)),
                takeUp.sentAt() == null ? List.of() : skipped(calendar, takeUp.sentAt(), steps.allowance()),
                escalation.pauses().stream()
                        .map(pause -> new TimersResponse.Break(pause.from(), pause.to(), pause.reason(), pause.by()))
                        .toList(),
                suspended(escalation),
                Stream.concat(fired(escalation, timeline).stream(), toCome(escalation, clocks).stream())
                        .toList(),
                deadlines.pending(escalation.id()).stream()
                        .map(each -> new TimersResponse.Pending(each.kind(), each.number(), each.dueAt()))
                        .toList());
    }

    private Instant stopped(Escalation escalation) {
        var acknowledgement = escalation.takeUp().acknowledgement();
        return acknowledgement == null ? clock.instant() : acknowledgement.at();
    }

    private static List<Deadline.Skipped> skipped(BusinessCalendar calendar, Instant sentAt, Allowance allowance) {
        return calendar.explain(sentAt, allowance).skipped();
    }

    private Duration suspended(Escalation escalation) {
        return escalation.pauses().stream()
                .map((Pause pause) -> pause.length(clock.instant()))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** Oldest first. */
    private List<TimersResponse.Rung> fired(Escalation escalation, List<Timeline.Line> timeline) {
        var untold = new ArrayList<>(reached.of(escalation.id()));
        var fired = new ArrayList<TimersResponse.Rung>();
        for (var line : timeline) {
            if (line.entry() instanceof Entry.Rang rang) {
                var people = untold.stream()
                        .filter(each ->
                                each.rung() == rang.rung() && !each.rangAt().isBefore(line.at()))
                        .toList();
                untold.removeAll(people);
                fired.addFirst(fired(line.at(), rang, people));
            }
        }
        return fired;
    }

    private TimersResponse.Rung fired(Instant at, Entry.Rang rang, List<Reached.OfRung> people) {
        var teams = policies.current().teams();
        var told = Stream.concat(
                        rang.told().stream().filter(name -> teams.named(name).isPresent()),
                        people.stream().map(Reached.OfRung::recipient))
                .distinct()
                .toList();
        return new TimersResponse.Rung(
                rang.rung(), rang.action().name(), rang.target(), rang.dueAt(), at, rang.late(), told);
    }

    private static List<TimersResponse.Rung> toCome(Escalation escalation, Clocks clocks) {
        var takeUp = escalation.takeUp();
        var steps = clocks.ladder().of(takeUp.takeUpClass());
        var rungs = new ArrayList<TimersResponse.Rung>();
        @Nullable Instant at = escalation.waiting() ? null : takeUp.ringsAt();
        for (var number = takeUp.rung() + 1;
                at != null && number <= steps.rungs().size();
                number++) {
            var rung = steps.rung(number);
            var target = rung.namesOnCall() ? rung.target() : rung.targetFor(escalation.team());
            rungs.add(new TimersResponse.Rung(number, rung.action().name(), target, at, null, null, List.of()));
            at = clocks.rung(takeUp.takeUpClass(), escalation.team(), number + 1, at);
        }
        return rungs;
    }
}
