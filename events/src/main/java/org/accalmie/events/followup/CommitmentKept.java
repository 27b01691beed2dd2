package org.accalmie.events.followup;

import java.time.Instant;
import java.util.UUID;
import org.accalmie.events.Ranges;
import org.accalmie.events.sheet.CommitmentOwner;
import org.jspecify.annotations.Nullable;

/** A promise was kept. */
public record CommitmentKept(
        UUID commitmentId,
        UUID incidentId,
        String customerId,
        @Nullable CommitmentOwner owner,
        Instant dueAt,
        CommitmentState state,
        int version)
        implements CommitmentEvent {
    public CommitmentKept {
        new Ranges()
                .customerId(customerId)
                .instant("dueAt", dueAt)
                .atLeast(0, "version", version)
                .require();
    }
}
