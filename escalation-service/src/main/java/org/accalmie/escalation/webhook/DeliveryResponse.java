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
}
