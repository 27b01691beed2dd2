package org.accalmie.eventing.relay;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/** Sends batches with an idempotent producer. */
final class EventSender implements AutoCloseable {
    private static final int REQUEST_BYTES = 128 << 10;
    private static final int BUFFERED_BYTES = 8 << 20;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration CLOSING = Duration.ofSeconds(1);

    private final Map<String, Object> config;
    private final EventRecords records;
    private final Consumer<Producer<?, ?>> watch;
    private @Nullable KafkaProducer<byte[], byte[]> producer;

    /**
     * @param watch is told of each producer when there is one, and once more when it ends
     */
    EventSender(Map<String, Object> kafka, EventRecords records, Consumer<Producer<?, ?>> watch) {
        this.config = new HashMap<>(kafka);
        this.records = records;
        this.watch = watch;
        config.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        config.put(ProducerConfig.ACKS_CONFIG, "all");
        config.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.MAX_VALUE);
        config.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, PATIENCE.toMillis());
        // the batch is there already; waiting for more would only be late
        config.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        // all of a batch that goes to one partition travels together
        config.put(ProducerConfig.BATCH_SIZE_CONFIG, REQUEST_BYTES);
        // what the producer once held it never gives back, 32 MiB by default; 2 cost a third of the relay's rate
        config.putIfAbsent(ProducerConfig.BUFFER_MEMORY_CONFIG, BUFFERED_BYTES);
        config.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        config.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
    }

    /** Hands a batch to the producer; what becomes of it is known when it is awaited. */
    InFlight send(List<WaitingRow> rows) {
        var futures = new ArrayList<Future<RecordMetadata>>(rows.size());
        for (var row : rows) {
            var future = producer().send(records.of(row.content()));
            futures.add(future);
            // what comes after a record that did not leave must not overtake it
            if (future.state() == Future.State.FAILED && !RefusedRecord.is(future.exceptionNow())) {
                break;
            }
        }
        return new InFlight(rows, futures);
    }

    /** A producer that failed for good is replaced by the next batch's. */
    @Override
    public void close() {
        if (producer != null) {
            watch.accept(producer);
            producer.close(CLOSING);
            producer = null;
        }
    }

    private KafkaProducer<byte[], byte[]> producer() {
        if (producer == null) {
            producer = new KafkaProducer<>(config);
            watch.accept(producer);
        }
        return producer;
    }
}
