package org.accalmie.benchmarks.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** A row as the record that the service would send: the same key, value, headers and acknowledgements. */
public record EventRecord(
        String topic, String key, byte[] payload, String id, String type, String time, String subject) {

    /** The service's own settings. */
    public static Producer<byte[], byte[]> producer(String bootstrapServers) {
        var bytes = new ByteArraySerializer();
        return new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                        true,
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.LINGER_MS_CONFIG,
                        0,
                        ProducerConfig.BATCH_SIZE_CONFIG,
                        128 << 10),
                bytes,
                bytes);
    }

    public Future<RecordMetadata> sendBy(Producer<byte[], byte[]> producer) {
        var record = new ProducerRecord<>(topic, key.getBytes(UTF_8), payload);
        headers().forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        return producer.send(record);
    }

    public static void await(List<Future<RecordMetadata>> sendings) throws InterruptedException, ExecutionException {
        for (var sending : sendings) {
            var unused = sending.get();
        }
    }

    private Map<String, String> headers() {
        return Map.of(
                "ce_specversion",
                "1.0",
                "ce_id",
                id,
                "ce_type",
                type,
                "ce_source",
                "incident-service",
                "ce_time",
                time,
                "content-type",
                "application/json",
                "ce_subject",
                subject);
    }
}
