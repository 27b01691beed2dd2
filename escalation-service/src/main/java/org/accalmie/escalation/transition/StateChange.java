package org.accalmie.escalation.transition;

import java.util.List;
import org.accalmie.escalation.lifecycle.Escalation;
import org.accalmie.escalation.lifecycle.Transition;
import org.accalmie.escalation.timeline.TimelineEntry;
import org.accalmie.events.escalation.EscalationEvent;
import org.accalmie.events.sheet.Dossier;
import org.jspecify.annotations.Nullable;

/**
 * The next version of an escalation, what is told of it, and what the timeline says. There is none but what the table of
 * transitions has.
 *
 * @param dossier the new dossier; absent where it stays as it is
 */
public record StateChange(
        Transition transition,
        Escalation after,
        List<EscalationEvent> events,
        TimelineEntry step,
        @Nullable Dossier dossier) {
    public StateChange {
        after = transition.checked(after);
        events = transition.checked(events);
    }

    StateChange(Transition transition, Escalation after, EscalationEvent event, TimelineEntry step) {
        this(transition, after, List.of(event), step, null);
    }

    /** The same where the dossier was there already. */
    StateChange withoutDossier() {
        return new StateChange(transition, after, events, step, null);
    }
}
