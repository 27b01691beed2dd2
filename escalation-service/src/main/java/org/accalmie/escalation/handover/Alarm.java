package org.accalmie.escalation.handover;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.accalmie.escalation.ladder.Rung;
import org.accalmie.escalation.ladder.Steps;
import org.accalmie.escalation.timer.Deadline;
import org.accalmie.events.escalation.EscalationEvent;

/** What a deadline does when it falls due. */
final class Alarm {
    /** Seconds of lag are the machine's; what is a minute late was missed while the system was down. */
    private static final Duration LATE = Duration.ofMinutes(1);

    private final Escalation escalation;
    private final Deadline deadline;
    private final Moment moment;
    private final boolean late;

    Alarm(Escalation escalation, Deadline deadline, Moment moment) {
        this.escalation = escalation;
        this.deadline = deadline;
        this.moment = moment;
        this.late = deadline.dueAt().plus(LATE).isBefore(moment.now());
    }

    Change ring() {
        return switch (deadline.kind()) {
            case TAKE_UP -> climb();
            case PREPARATION, UPDATE -> throw new IllegalStateException("No such clock runs yet");
        };
    }

    private Change climb() {
        var steps = moment.ladder().of(escalation.takeUp().takeUpClass());
        var rung = steps.rung(deadline.number());
        var target = rung.targetFor(escalation.team());
        var draft = escalation.draft();
        draft.takeUp = escalation.takeUp().rang(nextRungAt(steps));
        draft.watchers = watchersWith(target);
        var after = draft.next();
        return new Change(after, List.of(event(rung, target, after)), step(rung, target));
    }

    private EscalationEvent event(Rung rung, String target, Escalation after) {
        var announcement = new Announcement(after);
        return switch (rung.action()) {
            case REMIND -> announcement.overdue(late);
            case RAISE ->
                target.equals(escalation.team()) ? announcement.overdue(late) : announcement.raised(target, late);
            case EXHAUST -> announcement.exhausted(target, late);
        };
    }

    /** Daily reminders that were missed are not made up for: once is enough. */
    private Instant nextRungAt(Steps steps) {
        var from = late && steps.recurs(deadline.number()) ? moment.now() : deadline.dueAt();
        var takeUpClass = escalation.takeUp().takeUpClass();
        return moment.clocks().rung(takeUpClass, escalation.team(), deadline.number() + 1, from);
    }

    private List<String> watchersWith(String target) {
        return Stream.concat(escalation.watchers().stream(), Stream.of(target))
                .filter(team -> !team.equals(escalation.team()))
                .distinct()
                .toList();
    }

    private Step step(Rung rung, String target) {
        var details = Map.of(
                "rung", String.valueOf(deadline.number()),
                "action", rung.action().name(),
                "target", target,
                "dueAt", deadline.dueAt().toString(),
                "late", String.valueOf(late));
        return new Step(escalation.id(), moment.now(), Step.CLOCK, "rung", details);
    }
}
