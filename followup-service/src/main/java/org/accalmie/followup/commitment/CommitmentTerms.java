package org.accalmie.followup.commitment;

import java.time.Instant;
import org.accalmie.events.sheet.CommitmentOwner;
import org.jspecify.annotations.Nullable;

/** A promise in the words of the sheet. */
record CommitmentTerms(
        String action,
        @Nullable CommitmentOwner owner,
        @Nullable String condition,
        Instant dueAt) {

    static CommitmentTerms of(org.accalmie.events.sheet.Commitment told) {
        return new CommitmentTerms(told.action(), told.owner(), told.condition(), told.dueAt());
    }
}
