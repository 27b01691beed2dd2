package org.accalmie.escalation.transition;

import org.accalmie.escalation.lifecycle.Escalation;
import org.accalmie.escalation.lifecycle.Occurrence;
import org.accalmie.escalation.lifecycle.Transitions;
import org.accalmie.escalation.timeline.Entry;
import org.accalmie.escalation.timeline.TimelineEntry;
import org.accalmie.events.escalation.NotificationFailed;

/** A step of the ladder that reached nobody does not wait for the next one. */
public record UndeliveredHandler(Escalation escalation, TransitionContext moment) {
    public StateChange take(Undelivered undelivered) {
        var movesOn = movesOn(undelivered);
        var draft = escalation.draft();
        if (movesOn) {
            draft.takeUp(escalation.takeUp().ringing(moment.now()));
        }
        var after = draft.next();
        var news = new NotificationFailed(
                after.head(),
                undelivered.recipient(),
                undelivered.channel(),
                undelivered.reason(),
                undelivered.rung(),
                undelivered.cause(),
                movesOn,
                after.version());
        var entry = new Entry.Undelivered(undelivered.recipient(), undelivered.channel(), undelivered.cause(), movesOn);
        var step = new TimelineEntry(escalation.id(), moment.now(), TimelineEntry.CLOCK, entry);
        return new StateChange(Transitions.of(escalation, Occurrence.UNDELIVERED), after, news, step);
    }

    /** Only to a step that is another one: the daily reminders at the ladder's end keep their day. */
    private boolean movesOn(Undelivered undelivered) {
        var takeUp = escalation.takeUp();
        var rung = undelivered.rung();
        return undelivered.nobodyTold()
                && rung != null
                && rung == takeUp.rung()
                && takeUp.ringsAt() != null
                && takeUp.ringsAt().isAfter(moment.now())
                && !escalation.waiting()
                && !moment.ladder().of(takeUp.takeUpClass()).recurs(rung + 1);
    }
}
