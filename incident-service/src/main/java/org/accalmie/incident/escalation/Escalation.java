package org.accalmie.incident.escalation;

import java.util.UUID;
import org.accalmie.events.escalation.vocabulary.EscalationState;

/** An escalation as the escalation service last told of it, which may be moments ago. */
public record Escalation(UUID id, UUID incidentId, String team, EscalationState state, int version) {
    /** Whether somebody is still to do something. */
    public boolean isOpen() {
        return switch (state) {
            case PREPARING, SENT, ACKNOWLEDGED, RETURNED -> true;
            case RESOLVED, CANCELLED -> false;
        };
    }
}
