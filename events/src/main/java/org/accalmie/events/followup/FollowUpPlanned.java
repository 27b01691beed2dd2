package org.accalmie.events.followup;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A proactive call is planned. */
public record FollowUpPlanned(
        UUID followUpId,
        String customerId,
        List<UUID> incidentIds,
        List<Cause> causes,
        Instant dueAt,
        FollowUpState state,
        int version)
        implements FollowUpEvent {}
