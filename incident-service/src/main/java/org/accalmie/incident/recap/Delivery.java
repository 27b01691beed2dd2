package org.accalmie.incident.recap;

import java.time.Instant;
import java.util.UUID;
import org.accalmie.web.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * A recap to send, or sent.
 *
 * @param attempts how often it was tried
 * @param nextAttemptAt absent once it is sent or given up
 * @param lastError why the last attempt failed, without any address
 */
public record Delivery(
        UUID id,
        UUID incidentId,
        Language language,
        DeliveryState state,
        Instant requestedAt,
        String requestedBy,
        int attempts,
        @Nullable Instant nextAttemptAt,
        @Nullable String lastError,
        @Nullable Instant sentAt) {}
