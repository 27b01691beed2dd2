package org.accalmie.events.escalation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.accalmie.events.Ranges;
import org.jspecify.annotations.Nullable;

/** Somebody of the team took the case up. */
public record EscalationAcknowledged(
        UUID escalationId,
        UUID incidentId,
        String customerId,
        String team,
        Urgency urgency,
        TakeUpClass takeUpClass,
        EscalationState state,
        List<String> watchers,
        String owner,
        Instant sentAt,
        Instant acknowledgeBy,
        Acknowledgement acknowledgement,
        @Nullable Instant nextUpdateAt,
        @Nullable Quality quality,
        int version)
        implements EscalationEvent {
    public EscalationAcknowledged {
        new Ranges()
                .customerId(customerId)
                .atLeast(0, "version", version)
                .instant("sentAt", sentAt)
                .instant("acknowledgeBy", acknowledgeBy)
                .instant("nextUpdateAt", nextUpdateAt)
                .require();
    }
}
