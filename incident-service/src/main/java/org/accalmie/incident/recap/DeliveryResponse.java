package org.accalmie.incident.recap;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How sending goes; {@code lastError} says why the last attempt failed, {@code nextAttemptAt} when the next one is. */
public record DeliveryResponse(
        DeliveryState state,
        String lang,
        Instant requestedAt,
        String requestedBy,
        int attempts,
        @Nullable Instant nextAttemptAt,
        @Nullable String lastError,
        @Nullable Instant sentAt) {

    static DeliveryResponse of(Delivery delivery) {
        return new DeliveryResponse(
                delivery.state(),
                delivery.language().code(),
                delivery.requestedAt(),
                delivery.requestedBy(),
                delivery.attempts(),
                delivery.nextAttemptAt(),
                delivery.lastError(),
                delivery.sentAt());
    }
}
