package org.accalmie.events.followup;

import java.time.Instant;
import java.util.UUID;
import org.accalmie.events.Ranges;
import org.accalmie.events.sheet.CommitmentOwner;
import org.jspecify.annotations.Nullable;

/** Something was promised to a customer. */
public record CommitmentOpened(
        UUID commitmentId,
        UUID incidentId,
        String customerId,
        @Nullable CommitmentOwner owner,
        Instant dueAt,
        CommitmentState state,
        int version)
        implements CommitmentEvent {
    public CommitmentOpened {
        new Ranges()
                .customerId(customerId)
                .instant("dueAt", dueAt)
                .atLeast(0, "version", version)
                .require();
    }
}
