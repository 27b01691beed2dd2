package org.accalmie.followup.commitment;

import java.time.Instant;
import java.util.List;
import org.accalmie.events.incident.IncidentRecorded;
import org.accalmie.events.sheet.CommitmentOwner;
import org.jspecify.annotations.Nullable;

/** A promise in the words of the sheet. */
record CommitmentTerms(
        String action,
        @Nullable CommitmentOwner owner,
        @Nullable String condition,
        Instant dueAt) {

    /** What the sheet promises, each once; a historical one promises nothing. */
    static List<CommitmentTerms> of(IncidentRecorded sheet) {
        return sheet.historical()
                ? List.of()
                : sheet.commitments().stream()
                        .map(told -> new CommitmentTerms(told.action(), told.owner(), told.condition(), told.dueAt()))
                        .distinct()
                        .toList();
    }
}
