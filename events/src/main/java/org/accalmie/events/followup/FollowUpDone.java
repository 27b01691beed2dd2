package org.accalmie.events.followup;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.accalmie.events.Ranges;

/** A proactive call was made. */
public record FollowUpDone(
        UUID followUpId,
        String customerId,
        List<UUID> incidentIds,
        List<Cause> causes,
        Instant dueAt,
        FollowUpState state,
        Instant doneAt,
        CallOutcome outcome,
        int version)
        implements FollowUpEvent {
    public FollowUpDone {
        new Ranges()
                .customerId(customerId)
                .instant("dueAt", dueAt)
                .instant("doneAt", doneAt)
                .atLeast(0, "version", version)
                .require();
    }
}
