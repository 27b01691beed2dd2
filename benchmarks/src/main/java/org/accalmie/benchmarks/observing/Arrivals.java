package org.accalmie.benchmarks.observing;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads a topic from its end on, and says when what one waits for has come. */
public final class Arrivals implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(100);
    private static final int PATIENCE_SECONDS = 60;

    private final Map<String, CompletableFuture<Instant>> arrivals = new ConcurrentHashMap<>();
    private final KafkaConsumer<String, byte[]> consumer;
    private final Function<ConsumerRecord<String, byte[]>, Optional<String>> name;
    private final Thread thread = Thread.ofPlatform().name("arrivals").daemon().unstarted(this::read);
    private volatile boolean closed;

    /** @param name what a record is known by; empty where it is not waited for */
    public Arrivals(
            String bootstrapServers, String topic, Function<ConsumerRecord<String, byte[]>, Optional<String>> name) {
        this.name = name;
        consumer = new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        var partitions = consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        thread.start();
    }

    /** Whether the record is an event of that type, such as {@code IncidentRecorded}. */
    public static boolean tells(ConsumerRecord<String, byte[]> record, String event) {
        var type = new String(record.headers().lastHeader("ce_type").value(), US_ASCII);
        return type.startsWith("accalmie." + event + ".");
    }

    /** Returns when the record of that name has come, or had come already. */
    public void await(String wanted) throws Exception {
        of(wanted).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /** When each record came, once there are so many; they are forgotten then. */
    public Map<String, Instant> take(int count) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (arrivals.size() < count) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("%d of %d records came".formatted(arrivals.size(), count));
            }
            Thread.sleep(POLL);
        }
        var taken = arrivals.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, arrival -> arrival.getValue().join()));
        arrivals.clear();
        return taken;
    }

    @Override
    public void close() throws InterruptedException {
        closed = true;
        thread.join();
    }

    private CompletableFuture<Instant> of(String wanted) {
        return arrivals.computeIfAbsent(wanted, it -> new CompletableFuture<>());
    }

    private void read() {
        try (consumer) {
            while (!closed) {
                for (var record : consumer.poll(POLL)) {
                    var now = InstantSource.system().instant();
                    name.apply(record).ifPresent(it -> of(it).complete(now));
                }
            }
        }
    }
}
