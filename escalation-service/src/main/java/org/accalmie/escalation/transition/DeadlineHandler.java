package org.accalmie.escalation.transition;

import java.time.Duration;
import java.time.Instant;
import org.accalmie.calendar.Allowance;
import org.accalmie.escalation.lifecycle.Escalation;
import org.accalmie.escalation.lifecycle.EscalationBuilder;
import org.accalmie.escalation.lifecycle.Occurrence;
import org.accalmie.escalation.lifecycle.Transition;
import org.accalmie.escalation.lifecycle.Transitions;
import org.accalmie.escalation.team.Team;
import org.accalmie.escalation.timeline.Entry;
import org.accalmie.escalation.timeline.TimelineEntry;
import org.accalmie.escalation.timer.Deadline;
import org.accalmie.events.escalation.vocabulary.EscalationState;

/** What a deadline does when it falls due. */
public final class DeadlineHandler {
    /** A few seconds of lag are the machine's; what is later was missed while the system was down. */
    private static final Duration LATE = Duration.ofSeconds(5);

    private static final Allowance DAILY = Allowance.ofDays(1);

    private final Escalation escalation;
    private final Deadline deadline;
    private final TransitionContext transitionContext;
    private final boolean late;
    private final EscalationBuilder draft;

    public DeadlineHandler(Escalation escalation, Deadline deadline, TransitionContext transitionContext) {
        this.escalation = escalation;
        this.deadline = deadline;
        this.transitionContext = transitionContext;
        this.late = deadline.dueAt().plus(LATE).isBefore(transitionContext.now());
        this.draft = escalation.draft();
    }

    public StateChange ring() {
        return switch (deadline.kind()) {
            case TAKE_UP -> new LadderClimb(escalation, deadline, transitionContext, late).climb();
            case UPDATE -> missUpdate();
            case PREPARATION -> endPreparation();
        };
    }

    /** An acknowledgement that is followed by silence is none: the ladder starts anew, unless it runs already. */
    private StateChange missUpdate() {
        var promise = escalation.promise();
        var every = transitionContext.config().vipUpdates();
        var missed = escalation.origin().vip() ? promise.missedUntil(transitionContext.now(), every) : 1;
        draft.promise(escalation.origin().vip() ? promise.missed(missed, every) : promise.passed());
        var takeUp = escalation.takeUp();
        if (takeUp.ringsAt() == null && escalation.state() == EscalationState.ACKNOWLEDGED) {
            draft.takeUp(takeUp.restarted(transitionContext
                    .clocks()
                    .first(takeUp.takeUpClass(), escalation.team(), deadline.dueAt(), deadline.dueAt())));
        }
        var after = draft.next();
        var last = deadline.dueAt().plus(every.multipliedBy(missed - 1));
        var event = new ClockEvents(after, late).updateOverdue(last, missed);
        var transition = Transitions.of(escalation, Occurrence.UPDATE_DUE);
        return new StateChange(transition, after, event, step(new Entry.UpdateMissed(missed, last, late)));
    }

    private StateChange endPreparation() {
        var transition = Transitions.of(escalation, Occurrence.PREPARATION_DUE);
        return transition.to() == EscalationState.SENT ? sendAsItIs(transition) : remindSender(transition);
    }

    private StateChange sendAsItIs(Transition transition) {
        var dossier = transitionContext.dossierOf().apply(escalation.id());
        var missing = escalation.preparation().missing();
        return new TakeUpClock(escalation, transitionContext)
                .send(transition, draft, missing, dossier, step(new Entry.SentIncomplete(deadline.dueAt(), late)))
                .withoutDossier();
    }

    private StateChange remindSender(Transition transition) {
        var from = late ? transitionContext.now() : deadline.dueAt();
        draft.preparation(escalation.preparation().rang(onTheNextWorkingDay(from)));
        var after = draft.along(transition).watchedBy(Team.SUPERVISOR).next();
        var event = new ClockEvents(after, late).completionOverdue();
        return new StateChange(transition, after, event, step(new Entry.CompletionMissed(deadline.dueAt(), late)));
    }

    /** At the same clock time; what rang after the last closing is said again at the next opening. */
    private Instant onTheNextWorkingDay(Instant from) {
        var calendar = transitionContext.policies().calendarOf(Team.SUPERVISOR);
        var opening = calendar.nextOpening(from);
        var today = from.atZone(calendar.zone()).toLocalDate();
        return today.equals(opening.atZone(calendar.zone()).toLocalDate()) ? calendar.add(from, DAILY) : opening;
    }

    private TimelineEntry step(Entry entry) {
        return new TimelineEntry(escalation.id(), transitionContext.now(), TimelineEntry.CLOCK, entry);
    }
}
