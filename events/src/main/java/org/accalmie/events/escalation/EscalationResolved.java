package org.accalmie.events.escalation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.accalmie.events.Ranges;
import org.jspecify.annotations.Nullable;

/**
 * The team has done what it could.
 *
 * @param dossierReady whether the receiver found the dossier ready to work on
 */
public record EscalationResolved(
        UUID escalationId,
        UUID incidentId,
        String customerId,
        String team,
        Urgency urgency,
        TakeUpClass takeUpClass,
        EscalationState state,
        List<String> watchers,
        String by,
        Outcome outcome,
        @Nullable Boolean dossierReady,
        Instant createdAt,
        @Nullable Instant sentAt,
        @Nullable Quality quality,
        int version)
        implements EscalationEvent {
    public EscalationResolved {
        new Ranges()
                .customerId(customerId)
                .atLeast(0, "version", version)
                .instant("createdAt", createdAt)
                .instant("sentAt", sentAt)
                .require();
    }
}
