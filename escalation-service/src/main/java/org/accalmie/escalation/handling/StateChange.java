package org.accalmie.escalation.handling;

import java.util.List;
import org.accalmie.escalation.lifecycle.Escalation;
import org.accalmie.escalation.timeline.TimelineEntry;
import org.accalmie.events.escalation.EscalationEvent;
import org.accalmie.events.sheet.Dossier;
import org.jspecify.annotations.Nullable;

/**
 * The next version of an escalation, what is told of it, and what the timeline says.
 *
 * @param dossier the new dossier; absent where it stays as it is
 */
public record StateChange(
        Escalation after,
        List<EscalationEvent> events,
        TimelineEntry step,
        @Nullable Dossier dossier) {
    StateChange(Escalation after, List<EscalationEvent> events, TimelineEntry step) {
        this(after, events, step, null);
    }

    StateChange(Escalation after, EscalationEvent event, TimelineEntry step, @Nullable Dossier dossier) {
        this(after, List.of(event), step, dossier);
    }

    StateChange(Escalation after, EscalationEvent event, TimelineEntry step) {
        this(after, List.of(event), step);
    }
}
