package org.accalmie.events.escalation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.accalmie.events.Ranges;
import org.jspecify.annotations.Nullable;

/** The dossier lacks something; the sender has until {@code prepareBy} to complete it, then it is sent all the same. */
public record EscalationPrepared(
        UUID escalationId,
        UUID incidentId,
        String customerId,
        String team,
        Urgency urgency,
        TakeUpClass takeUpClass,
        EscalationState state,
        List<String> watchers,
        Routing routing,
        String owner,
        List<String> missing,
        Instant prepareBy,
        Instant createdAt,
        @Nullable Quality quality,
        int version)
        implements EscalationEvent {
    public EscalationPrepared {
        new Ranges()
                .customerId(customerId)
                .atLeast(0, "version", version)
                .instant("prepareBy", prepareBy)
                .instant("createdAt", createdAt)
                .require();
    }
}
