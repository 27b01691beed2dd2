package org.accalmie.followup.planning;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.accalmie.web.CustomerId;
import org.jspecify.annotations.Nullable;

/** A call planned by hand. */
record FollowUpRequest(
        @NotNull @CustomerId String customerId,
        @Size(max = 50) @Nullable List<UUID> incidentIds,
        @NotNull Instant dueAt,
        @Size(max = 4000) @Nullable String note) {

    ByHand by(String planner) {
        return new ByHand(planner, incidentIds == null ? List.of() : incidentIds, note);
    }
}
