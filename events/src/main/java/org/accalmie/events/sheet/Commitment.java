package org.accalmie.events.sheet;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A dated promise to the customer; {@code condition} is what must come from the customer first. */
public record Commitment(
        String action,
        Instant dueAt,
        @Nullable CommitmentOwner owner,
        @Nullable String condition) {}
