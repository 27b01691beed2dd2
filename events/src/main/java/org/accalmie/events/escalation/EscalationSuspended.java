package org.accalmie.events.escalation;

import java.util.List;
import java.util.UUID;
import org.accalmie.events.Ranges;

/** The case waits for the customer: clocks and reminders stand still. */
public record EscalationSuspended(
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
    public EscalationSuspended {
        new Ranges()
                .customerId(customerId)
                .atLeast(0, "version", version)
                .text("reason", reason)
                .require();
    }
}
