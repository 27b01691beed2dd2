package org.accalmie.escalation.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event on its way to a webhook, or there.
 *
 * @param eventId what the receiver knows it by, in {@code webhook-id}
 * @param request the body that was sent, or is going to be, without anybody's words: whoever keeps webhooks reads no dossiers
 * @param nextAttemptAt absent once it is over
 */
record DeliveryResponse(
        UUID id,
        UUID eventId,
        String type,
        UUID escalationId,
        List<AttemptResponse> attempts,
        DeliveryState state,
        Instant createdAt,
        @Nullable Instant nextAttemptAt,
        String request) {
    static DeliveryResponse of(Delivery delivery, List<AttemptResponse> attempts, String request) {
        return new DeliveryResponse(
                delivery.id(),
                delivery.eventId(),
                delivery.type(),
                delivery.escalationId(),
                attempts,
                delivery.state(),
                delivery.createdAt(),
                delivery.state() == DeliveryState.PENDING ? delivery.dueAt() : null,
                request);
    }

    /**
     * One call of a receiver.
     *
     * @param status what it answered; absent where it did not
     * @param error why that was none; absent where it took the delivery
     * @param answer the beginning of what it said
     */
    record AttemptResponse(
            Instant at,
            @Nullable Integer status,
            @Nullable String error,
            long durationMs,
            @Nullable String answer) {}
}
