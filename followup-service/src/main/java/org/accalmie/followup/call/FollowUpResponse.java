package org.accalmie.followup.call;

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
 * @param remindedAt when it was found undone at the end of its day
 * @param reason why it was last put off, or called off
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
        @Nullable Instant remindedAt,
        @Nullable Instant doneAt,
        @Nullable OutcomeResponse outcome,
        @Nullable String plannedBy,
        @Nullable String note,
        @Nullable String reason,
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
                remindedAt,
                doneAt,
                outcome,
                plannedBy,
                note,
                reason,
                version,
                given);
    }
}
