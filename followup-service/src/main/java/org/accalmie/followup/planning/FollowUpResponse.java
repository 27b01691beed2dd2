package org.accalmie.followup.planning;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.accalmie.events.followup.Cause;
import org.accalmie.events.followup.FollowUpState;
import org.accalmie.web.Violation;
import org.jspecify.annotations.Nullable;

/**
 * A call as supervisors read it.
 *
 * @param notBy the agents who must not make this call
 * @param warnings what is unusual about a call that was just planned by hand
 */
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
        int version,
        @Nullable List<Violation> warnings) {

    FollowUpResponse with(@Nullable List<Violation> given) {
        return new FollowUpResponse(
                id,
                customerId,
                incidentIds,
                causes,
                dueAt,
                state,
                assignee,
                notBy,
                attempts,
                plannedBy,
                note,
                version,
                given);
    }
}
