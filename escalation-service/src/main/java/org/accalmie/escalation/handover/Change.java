package org.accalmie.escalation.handover;

import java.util.List;
import org.accalmie.events.escalation.EscalationEvent;
import org.accalmie.events.sheet.Dossier;
import org.jspecify.annotations.Nullable;

/**
 * The next version of an escalation, what is told of it, and what the timeline says.
 *
 * @param dossier the new dossier; absent where it stays as it is
 */
public record Change(
        Escalation after,
        List<EscalationEvent> events,
        Step step,
        @Nullable Dossier dossier) {
    Change(Escalation after, List<EscalationEvent> events, Step step) {
        this(after, events, step, null);
    }

    Change(Escalation after, EscalationEvent event, Step step, @Nullable Dossier dossier) {
        this(after, List.of(event), step, dossier);
    }

    Change(Escalation after, EscalationEvent event, Step step) {
        this(after, List.of(event), step);
    }
}
