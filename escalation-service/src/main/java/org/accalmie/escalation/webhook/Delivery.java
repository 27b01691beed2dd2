package org.accalmie.escalation.webhook;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event on its way to a webhook.
 *
 * @param attempts how often it was tried
 * @param dueAt when it is tried next
 * @param giveUpAt when it is not worth while any more
 */
record Delivery(
        UUID id,
        UUID webhookId,
        UUID eventId,
        String type,
        UUID escalationId,
        UUID incidentId,
        @Nullable Integer rung,
        String body,
        DeliveryState state,
        Instant createdAt,
        Instant dueAt,
        int attempts,
        Instant giveUpAt) {
    /** The same on its way, which nobody else takes before then. */
    Delivery claimed(Instant until) {
        return new Delivery(
                id,
                webhookId,
                eventId,
                type,
                escalationId,
                incidentId,
                rung,
                body,
                state,
                createdAt,
                until,
                attempts + 1,
                giveUpAt);
    }
}
