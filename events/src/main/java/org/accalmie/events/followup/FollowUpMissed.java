package org.accalmie.events.followup;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.accalmie.events.Ranges;

/** Nobody was reached in three attempts, or nobody called in time. */
public record FollowUpMissed(
        UUID followUpId,
        String customerId,
        List<UUID> incidentIds,
        List<Cause> causes,
        Instant dueAt,
        FollowUpState state,
        int version)
        implements FollowUpEvent {
    public FollowUpMissed {
        new Ranges()
                .customerId(customerId)
                .instant("dueAt", dueAt)
                .atLeast(0, "version", version)
                .require();
    }
}
