package org.accalmie.eventing.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.accalmie.eventing.EventJson;
import org.accalmie.events.Event;
import org.accalmie.events.EventTypes;
import org.accalmie.local.testing.LocalStack;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** A topic to publish on. */
public final class TestTopic implements AutoCloseable {
    private static final EventJson JSON = new EventJson();
    private static final Map<String, Object> KAFKA = Map.of("bootstrap.servers", LocalStack.bootstrapServers());

    private final String name;
    private final KafkaProducer<byte[], byte[]> producer =
            new KafkaProducer<>(KAFKA, new ByteArraySerializer(), new ByteArraySerializer());
    private final Map<TopicPartition, OffsetAndMetadata> start = new HashMap<>();

    public TestTopic(String name) {
        this.name = name;
        noteStart();
    }

    /** Where each partition ended when this topic was made. */
    public Map<TopicPartition, OffsetAndMetadata> start() {
        return start;
    }

    /** Publishes events under new ids, and returns the ids. */
    public List<UUID> publish(List<? extends Event> events) {
        var ids = new ArrayList<UUID>();
        for (var event : events) {
            var id = UUID.randomUUID();
            publish(id, event);
            ids.add(id);
        }
        return ids;
    }

    public void publish(UUID id, Event event) {
        var headers = Map.of(
                "ce_id", id.toString(),
                "ce_type", EventTypes.nameOf(event.getClass()),
                "ce_time", Instant.EPOCH.toString());
        publish(event.key(), headers, JSON.bytes(event));
    }

    public void publish(String key, Map<String, String> headers, byte[] value) {
        var record = new ProducerRecord<>(name, key.getBytes(UTF_8), value);
        headers.forEach((header, text) -> record.headers().add(header, text.getBytes(UTF_8)));
        producer.send(record);
        producer.flush();
    }

    @Override
    public void close() {
        producer.close();
    }

    private void noteStart() {
        try (var admin = Admin.create(KAFKA)) {
            var partitions = new HashMap<TopicPartition, OffsetSpec>();
            producer.partitionsFor(name)
                    .forEach(info -> partitions.put(new TopicPartition(name, info.partition()), OffsetSpec.latest()));
            admin.listOffsets(partitions)
                    .all()
                    .get()
                    .forEach((partition, end) -> start.put(partition, new OffsetAndMetadata(end.offset())));
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
