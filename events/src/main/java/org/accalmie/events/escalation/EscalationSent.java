package org.accalmie.events.escalation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.accalmie.events.Ranges;
import org.accalmie.events.sheet.Dossier;
import org.jspecify.annotations.Nullable;

/** The dossier is with the team, whose take-up clock runs until {@code acknowledgeBy}. */
public record EscalationSent(
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
        @Nullable Dossier dossier,
        List<String> missing,
        Instant sentAt,
        Instant acknowledgeBy,
        Instant createdAt,
        @Nullable Quality quality,
        int version)
        implements EscalationEvent {
    public EscalationSent {
        new Ranges()
                .customerId(customerId)
                .atLeast(0, "version", version)
                .instant("sentAt", sentAt)
                .instant("acknowledgeBy", acknowledgeBy)
                .instant("createdAt", createdAt)
                .require();
    }
}
