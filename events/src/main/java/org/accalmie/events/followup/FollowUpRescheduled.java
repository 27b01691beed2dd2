package org.accalmie.events.followup;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.accalmie.events.Ranges;

/** A proactive call moved to another time, or its causes changed. */
public record FollowUpRescheduled(
        UUID followUpId,
        String customerId,
        List<UUID> incidentIds,
        List<Cause> causes,
        Instant dueAt,
        FollowUpState state,
        int version)
        implements FollowUpEvent {
    public FollowUpRescheduled {
        new Ranges()
                .customerId(customerId)
                .instant("dueAt", dueAt)
                .atLeast(0, "version", version)
                .require();
    }
}
