package org.accalmie.console.search;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An incident that was found. */
public record Contact(
        UUID id,
        @Nullable String reference,
        @Nullable Customer customer,
        @Nullable Agent agent,
        @Nullable Instant recordedAt) {
    public record Customer(
            @Nullable String id,
            @Nullable String firstName,
            @Nullable String lastName) {}

    public record Agent(@Nullable String id) {}
}
