package org.accalmie.followup.commitment;

import java.time.Instant;
import java.util.UUID;
import org.accalmie.events.followup.CommitmentState;
import org.accalmie.events.sheet.CommitmentOwner;
import org.jspecify.annotations.Nullable;

/**
 * A promise as agents and supervisors read it.
 *
 * @param warnedAt when it was found due within the hour
 */
record CommitmentResponse(
        UUID id,
        UUID incidentId,
        String customerId,
        String action,
        @Nullable CommitmentOwner owner,
        @Nullable String condition,
        @Nullable Instant conditionMetAt,
        Instant dueAt,
        @Nullable Instant warnedAt,
        CommitmentState state,
        @Nullable Instant closedAt,
        @Nullable String closedBy,
        @Nullable String note,
        int version) {

    static CommitmentResponse of(Commitment one) {
        var closing = one.closing();
        return new CommitmentResponse(
                one.id(),
                one.party().incidentId(),
                one.party().customerId(),
                one.terms().action(),
                one.terms().owner(),
                one.terms().condition(),
                one.conditionMetAt(),
                one.dueAt(),
                one.warnedAt(),
                one.state(),
                closing == null ? null : closing.at(),
                closing == null ? null : closing.by(),
                closing == null ? null : closing.note(),
                one.version());
    }
}
