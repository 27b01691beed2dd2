package org.accalmie.eventing.incoming;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** A record as it lies in Kafka, its texts such as PostgreSQL can store. */
public record Incoming(
        String topic,
        int partition,
        long offset,
        @Nullable String key,
        Map<String, String> headers,
        byte @Nullable [] value) {
    /** Added on the way in, by no producer. */
    private static final String OF_THE_CONNECTOR = "__smallrye_generationId";

    public static Incoming of(ConsumerRecord<byte[], byte[]> record) {
        var headers = new LinkedHashMap<String, String>();
        record.headers().forEach(header -> {
            if (!header.key().equals(OF_THE_CONNECTOR)) {
                headers.put(storable(header.key()), text(header.value()));
            }
        });
        var key = record.key() == null ? null : text(record.key());
        return new Incoming(record.topic(), record.partition(), record.offset(), key, headers, record.value());
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /** The event's id, where the record has a legible one. */
    public Optional<UUID> eventId() {
        return header("ce_id").flatMap(Incoming::id);
    }

    /** The id of what the event is about, where its key is one. */
    public Optional<UUID> keyAsId() {
        return Optional.ofNullable(key).flatMap(Incoming::id);
    }

    /** Where it came from and what it was called. */
    public Incoming withoutValue() {
        return new Incoming(topic, partition, offset, key, headers, null);
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException illegible) {
            return Optional.empty();
        }
    }

    private static String text(byte @Nullable [] bytes) {
        return bytes == null ? "" : storable(new String(bytes, UTF_8));
    }

    private static String storable(String text) {
        return text.replace('\u0000', '\uFFFD');
    }
}
