package org.accalmie.benchmarks.consuming;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;

/** The anchor: writes the row of the inbox for each event, a transaction a batch; nothing is read, nothing done. */
public final class BareConsumer implements Consuming {
    private static final Duration POLL = Duration.ofMillis(100);
    private static final String INSERT = """
            insert into anchor_inbox (event_id, received_at)
            select id, now() from unnest(?::uuid[]) id order by id
            on conflict do nothing
            """;

    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final AtomicLong events = new AtomicLong();
    private final Callable<Connection> database;
    private final Consumer<byte[], byte[]> consumer;
    private volatile boolean held = true;
    private @Nullable Future<?> running;

    /** Begins at the end of the topic; an empty table like the inbox is made in that database. */
    public BareConsumer(Callable<Connection> database, String bootstrapServers, String topic) throws Exception {
        this.database = database;
        try (var connection = database.call();
                var create = connection.createStatement()) {
            create.execute("create table if not exists anchor_inbox (like inbox including all)");
        }
        consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                        500,
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        var partitions = consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
    }

    @Override
    public String name() {
        return "bare consumer";
    }

    @Override
    public void hold() throws Exception {
        held = true;
        if (running != null) {
            running.get(1, TimeUnit.MINUTES);
        }
    }

    @Override
    public void release() {
        held = false;
        running = thread.submit(this::consume);
    }

    @Override
    public long events() {
        return events.get();
    }

    @Override
    public void close() throws Exception {
        hold();
        thread.shutdown();
        consumer.close();
    }

    private Void consume() throws Exception {
        try (var connection = database.call()) {
            connection.setAutoCommit(false);
            try (var insert = connection.prepareStatement(INSERT)) {
                while (!held) {
                    take(consumer.poll(POLL), connection, insert);
                }
            }
        }
        return null;
    }

    private void take(ConsumerRecords<byte[], byte[]> records, Connection connection, PreparedStatement insert)
            throws SQLException {
        if (records.isEmpty()) {
            return;
        }
        var ids = StreamSupport.stream(records.spliterator(), false)
                .map(BareConsumer::id)
                .flatMap(Optional::stream)
                .toArray();
        insert.setArray(1, connection.createArrayOf("uuid", ids));
        insert.executeUpdate();
        connection.commit();
        events.addAndGet(ids.length);
    }

    private static Optional<UUID> id(ConsumerRecord<byte[], byte[]> record) {
        return Optional.ofNullable(record.headers().lastHeader("ce_id"))
                .map(header -> UUID.fromString(new String(header.value(), UTF_8)));
    }
}
