package org.accalmie.events.escalation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.accalmie.events.Ranges;
import org.jspecify.annotations.Nullable;

/** The customer was told where things stand. */
public record EscalationUpdated(
        UUID escalationId,
        UUID incidentId,
        String customerId,
        String team,
        Urgency urgency,
        TakeUpClass takeUpClass,
        EscalationState state,
        List<String> watchers,
        String by,
        @Nullable Instant nextUpdateAt,
        @Nullable Quality quality,
        int version)
        implements EscalationEvent {
    public EscalationUpdated {
        new Ranges()
                .customerId(customerId)
                .atLeast(0, "version", version)
                .instant("nextUpdateAt", nextUpdateAt)
                .require();
    }
}
