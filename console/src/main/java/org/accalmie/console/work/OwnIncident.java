package org.accalmie.console.work;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An incident in a list. */
public record OwnIncident(
        @Nullable UUID id,
        @Nullable String reference,
        @Nullable Customer customer,
        @Nullable Instant recordedAt) {
    public record Customer(@Nullable String id) {}
}
