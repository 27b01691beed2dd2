package org.accalmie.benchmarks.consuming;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;

/** An anchor: reads a topic and has each batch written, a transaction each. */
final class BareConsumer implements Consuming {
    private static final Duration POLL = Duration.ofMillis(100);

    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final AtomicLong events = new AtomicLong();
    private final Callable<Connection> database;
    private final BatchWriter writer;
    private final Consumer<byte[], byte[]> consumer;
    private volatile boolean held = true;
    private @Nullable Future<?> running;

    /** Begins at the end of the topic; the table that is written is made in that database. */
    BareConsumer(Callable<Connection> database, String bootstrapServers, String topic, BatchWriter writer)
            throws Exception {
        this.database = database;
        this.writer = writer;
        try (var connection = database.call();
                var create = connection.createStatement()) {
            create.execute(writer.table());
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
        return writer.name();
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
            try (var insert = connection.prepareStatement(writer.statement())) {
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
        int written = writer.write(records, connection, insert);
        connection.commit();
        events.addAndGet(written);
    }
}
