package org.accalmie.incident.gesture;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A gesture in the ledger.
 *
 * @param decidedBy who approved or refused it; absent where the policy did
 */
public record OfferedGesture(
        UUID id,
        UUID incidentId,
        Offer offer,
        String justification,
        Assessment assessment,
        int policyVersion,
        String proposedBy,
        Instant proposedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable Instant appliedAt) {}
