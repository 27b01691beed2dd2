package org.accalmie.events.escalation;

import java.util.List;
import java.util.UUID;
import org.accalmie.events.Ranges;

/** The case was called off. */
public record EscalationCancelled(
        UUID escalationId,
        UUID incidentId,
        String customerId,
        String team,
        Urgency urgency,
        TakeUpClass takeUpClass,
        EscalationState state,
        List<String> watchers,
        String by,
        String reason,
        int version)
        implements EscalationEvent {
    public EscalationCancelled {
        new Ranges()
                .customerId(customerId)
                .atLeast(0, "version", version)
                .text("reason", reason)
                .require();
    }
}
