package org.accalmie.local.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Map.entry;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.accalmie.events.Event;
import org.accalmie.events.EventTypes;
import org.accalmie.events.Topic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Speaks to the test JVM's Kafka as any other program would: CloudEvents in binary mode. */
public final class TestTopics {
    private static final Duration POLL = Duration.ofMillis(100);

    private TestTopics() {}

    /** A record as it lies in its topic. */
    public record Read(String key, Map<String, String> headers, String value) {
        public String type() {
            return headers.getOrDefault("ce_type", "");
        }
    }

    /** Publishes an event whose JSON is given, under an id of its own. */
    public static void publish(Event event, String json) {
        publish(UUID.randomUUID(), event, json);
    }

    /** Publishes an event, under the same id when it is a repeat. */
    public static void publish(UUID eventId, Event event, String json) {
        var headers = Map.ofEntries(
                entry("ce_specversion", "1.0"),
                entry("ce_id", eventId.toString()),
                entry("ce_type", EventTypes.nameOf(event.getClass())),
                entry("ce_source", "test"),
                entry("ce_time", Instant.now().toString()),
                entry("ce_subject", event.subject()),
                entry("content-type", "application/json"));
        publish(event.topic(), event.key(), headers, json);
    }

    /** Publishes whatever is given, and returns when the broker has it. */
    public static void publish(Topic topic, String key, Map<String, String> headers, String value) {
        var record = new ProducerRecord<>(topic.wireName(), key, value);
        headers.forEach((name, text) -> record.headers().add(name, text.getBytes(UTF_8)));
        try (var producer = new KafkaProducer<>(settings(), new StringSerializer(), new StringSerializer())) {
            var unused = producer.send(record);
            producer.flush();
        }
    }

    /** Everything that lies in a topic now; what has one key is in order. */
    public static List<Read> read(String topic) {
        try (var consumer = new KafkaConsumer<>(settings(), new StringDeserializer(), new StringDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(it -> new TopicPartition(topic, it.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var read = new ArrayList<Read>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(POLL).forEach(record -> read.add(read(record)));
            }
            return read;
        }
    }

    /** What lies in a topic under one key, in order. */
    public static List<Read> read(Topic topic, String key) {
        return read(topic.wireName()).stream()
                .filter(it -> it.key().equals(key))
                .toList();
    }

    private static Read read(ConsumerRecord<String, String> record) {
        var headers = StreamSupport.stream(record.headers().spliterator(), false)
                .collect(Collectors.toMap(it -> it.key(), it -> new String(it.value(), UTF_8), (first, last) -> last));
        return new Read(record.key(), headers, record.value());
    }

    private static Map<String, Object> settings() {
        return Map.of("bootstrap.servers", LocalStack.bootstrapServers());
    }
}
