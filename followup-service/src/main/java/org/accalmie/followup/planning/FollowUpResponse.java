package org.accalmie.followup.planning;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.accalmie.events.followup.Cause;
import org.accalmie.events.followup.FollowUpState;
import org.jspecify.annotations.Nullable;

/** @param notBy the agents who must not make this call */
record FollowUpResponse(
        UUID id,
        String customerId,
        List<UUID> incidentIds,
        List<Cause> causes,
        Instant dueAt,
        FollowUpState state,
        @Nullable String assignee,
        List<String> notBy,
        int attempts,
        @Nullable String plannedBy,
        @Nullable String note,
        int version) {}
