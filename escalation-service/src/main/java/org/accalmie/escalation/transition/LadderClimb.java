package org.accalmie.escalation.transition;

import java.time.Instant;
import java.util.stream.Stream;
import org.accalmie.escalation.lifecycle.Escalation;
import org.accalmie.escalation.lifecycle.EscalationBuilder;
import org.accalmie.escalation.lifecycle.Occurrence;
import org.accalmie.escalation.lifecycle.Transitions;
import org.accalmie.escalation.takeup.LadderSteps;
import org.accalmie.escalation.takeup.Rung;
import org.accalmie.escalation.timeline.Entry;
import org.accalmie.escalation.timeline.TimelineEntry;
import org.accalmie.escalation.timer.Deadline;
import org.accalmie.events.escalation.EscalationEvent;

/** The next rung of the ladder, once the receiver's clock has rung. */
final class LadderClimb {
    private final Escalation escalation;
    private final Deadline deadline;
    private final TransitionContext transitionContext;
    private final boolean late;
    private final EscalationBuilder draft;

    LadderClimb(Escalation escalation, Deadline deadline, TransitionContext transitionContext, boolean late) {
        this.escalation = escalation;
        this.deadline = deadline;
        this.transitionContext = transitionContext;
        this.late = late;
        this.draft = escalation.draft();
    }

    StateChange climb() {
        var ladderSteps = transitionContext.ladder().of(escalation.takeUp().takeUpClass());
        var rung = ladderSteps.rung(deadline.number());
        var target = rung.targetFor(escalation.team());
        draft.takeUp(escalation.takeUp().rang(nextRungAt(ladderSteps)));
        if (!target.equals(escalation.team())) {
            draft.watchedBy(target);
        }
        var after = draft.next();
        var told = Stream.concat(asked(rung, target), after.watching().stream())
                .distinct()
                .toList();
        var named = rung.namesOnCall() ? Rung.ON_CALL : target;
        var entry = new Entry.Rang(deadline.number(), rung.action(), named, told, deadline.dueAt(), late);
        var event = event(rung, target, named, after);
        var transition = Transitions.telling(escalation, Occurrence.TAKE_UP_DUE, event);
        var step = new TimelineEntry(escalation.id(), transitionContext.now(), TimelineEntry.CLOCK, entry);
        return new StateChange(transition, after, event, step);
    }

    private Stream<String> asked(Rung rung, String target) {
        return rung.namesOnCall()
                ? transitionContext.policies().onCall(target, transitionContext.now()).stream()
                : Stream.of(target);
    }

    private EscalationEvent event(Rung rung, String target, String named, Escalation after) {
        var events = new ClockEvents(after, late);
        return switch (rung.action()) {
            case REMIND -> events.acknowledgementOverdue(named);
            case RAISE ->
                target.equals(escalation.team()) ? events.acknowledgementOverdue(named) : events.raised(named);
            case EXHAUST -> events.ladderExhausted(named);
        };
    }

    /** Daily reminders that were missed are not made up for: once is enough, and the next is due as if none had been. */
    private Instant nextRungAt(LadderSteps ladderSteps) {
        var next = rungAfter(deadline.dueAt());
        while (ladderSteps.recurs(deadline.number()) && !next.isAfter(transitionContext.now())) {
            next = rungAfter(next);
        }
        return next;
    }

    private Instant rungAfter(Instant step) {
        var takeUpClass = escalation.takeUp().takeUpClass();
        return transitionContext.clocks().rung(takeUpClass, escalation.team(), deadline.number() + 1, step);
    }
}
