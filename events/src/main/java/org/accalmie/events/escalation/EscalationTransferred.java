package org.accalmie.events.escalation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.accalmie.events.Ranges;
import org.jspecify.annotations.Nullable;

/**
 * The case went to another team, whose take-up clock runs until {@code acknowledgeBy}.
 *
 * @param previousTeam the team that passed it on
 * @param bouncing whether the case went to and fro too often
 */
public record EscalationTransferred(
        UUID escalationId,
        UUID incidentId,
        String customerId,
        String team,
        Urgency urgency,
        TakeUpClass takeUpClass,
        EscalationState state,
        List<String> watchers,
        String previousTeam,
        String by,
        String reason,
        Instant sentAt,
        Instant acknowledgeBy,
        boolean bouncing,
        @Nullable Quality quality,
        int version)
        implements EscalationEvent {
    public EscalationTransferred {
        new Ranges()
                .customerId(customerId)
                .atLeast(0, "version", version)
                .text("reason", reason)
                .instant("sentAt", sentAt)
                .instant("acknowledgeBy", acknowledgeBy)
                .require();
    }
}
