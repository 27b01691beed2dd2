package org.accalmie.eventing.outbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be sent.
 *
 * @param headers the Kafka headers as a JSON object, where they are not those of a CloudEvent
 */
public record OutboxRow(
        UUID eventId,
        String topic,
        @Nullable String key,
        String type,
        @Nullable String subject,
        Instant occurredAt,
        @Nullable String traceparent,
        @Nullable String headers,
        byte @Nullable [] payload) {}
