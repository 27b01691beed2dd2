package org.accalmie.events.followup;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.accalmie.events.Ranges;

/** A proactive call has no cause left, or was called off. */
public record FollowUpCancelled(
        UUID followUpId,
        String customerId,
        List<UUID> incidentIds,
        List<Cause> causes,
        Instant dueAt,
        FollowUpState state,
        int version)
        implements FollowUpEvent {
    public FollowUpCancelled {
        new Ranges()
                .customerId(customerId)
                .instant("dueAt", dueAt)
                .atLeast(0, "version", version)
                .require();
    }
}
