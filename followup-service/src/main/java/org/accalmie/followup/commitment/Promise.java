package org.accalmie.followup.commitment;

import java.time.Instant;
import java.util.UUID;
import org.accalmie.events.followup.CommitmentState;
import org.accalmie.events.sheet.CommitmentOwner;
import org.jspecify.annotations.Nullable;

/** What was promised and what came of it, as other features read it. */
public record Promise(
        UUID id,
        UUID incidentId,
        String action,
        @Nullable CommitmentOwner owner,
        @Nullable String condition,
        Instant dueAt,
        CommitmentState state) {}
