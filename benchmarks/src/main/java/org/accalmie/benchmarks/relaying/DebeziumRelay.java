package org.accalmie.benchmarks.relaying;

import io.debezium.embedded.Connect;
import io.debezium.engine.DebeziumEngine;
import io.debezium.engine.DebeziumEngine.RecordCommitter;
import io.debezium.engine.RecordChangeEvent;
import io.debezium.engine.format.ChangeEventFormat;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.accalmie.benchmarks.load.EventRecord;
import org.accalmie.local.postgres.Postgres;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.connect.data.Struct;
import org.apache.kafka.connect.source.SourceRecord;
import org.jspecify.annotations.Nullable;

/**
 * The other anchor: Debezium's embedded engine, reading inserts off the write-ahead log.
 *
 * <p>At settings meant to be quick: rows as they are, without the outbox transformation or a converter, the quickest of
 * three batch sizes, no pause between polls. It deletes nothing, which somebody would still have to do.
 */
final class DebeziumRelay implements Relaying {
    private static final String NAME = "bench";

    private final Callable<Connection> superuser;
    private final URI database;
    private final String password;
    private final String bootstrapServers;
    private @Nullable DebeziumEngine<RecordChangeEvent<SourceRecord>> engine;
    private @Nullable Producer<byte[], byte[]> producer;
    private @Nullable ExecutorService thread;

    /**
     * @param database such as {@code postgresql://localhost:5432/incident}
     * @param password the superuser's
     */
    DebeziumRelay(Callable<Connection> superuser, URI database, String password, String bootstrapServers) {
        this.superuser = superuser;
        this.database = database;
        this.password = password;
        this.bootstrapServers = bootstrapServers;
    }

    @Override
    public String name() {
        return "Debezium";
    }

    @Override
    public void prepare() throws Exception {
        execute(
                "create publication %s for table outbox with (publish = 'insert')".formatted(NAME),
                "select pg_create_logical_replication_slot('%s', 'pgoutput')".formatted(NAME));
    }

    @Override
    public void start() {
        var sender = EventRecord.producer(bootstrapServers);
        producer = sender;
        engine = DebeziumEngine.create(ChangeEventFormat.of(Connect.class))
                .using(settings())
                .notifying((records, committer) -> handle(records, committer, sender))
                .build();
        thread = Executors.newSingleThreadExecutor();
        thread.execute(engine);
    }

    @Override
    public void stop() throws Exception {
        if (engine != null && thread != null && producer != null) {
            engine.close();
            thread.shutdown();
            var unused = thread.awaitTermination(1, TimeUnit.MINUTES);
            producer.close();
        }
        execute(
                // the server may not have noticed yet that nobody reads
                "select pg_terminate_backend(active_pid, 10000) from pg_replication_slots where active",
                "select pg_drop_replication_slot('%s')".formatted(NAME),
                "drop publication %s".formatted(NAME));
    }

    private static void handle(
            List<RecordChangeEvent<SourceRecord>> events,
            RecordCommitter<RecordChangeEvent<SourceRecord>> committer,
            Producer<byte[], byte[]> producer)
            throws InterruptedException {
        var sendings = new ArrayList<Future<RecordMetadata>>(events.size());
        for (var event : events) {
            sendings.add(record((Struct) event.record().value()).sendBy(producer));
        }
        try {
            EventRecord.await(sendings);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
        committer.markProcessed(events.getLast());
        committer.markBatchFinished();
    }

    private static EventRecord record(Struct change) {
        var row = change.getStruct("after");
        return new EventRecord(
                row.getString("topic"),
                row.getString("key"),
                row.getBytes("payload"),
                row.getString("event_id"),
                row.getString("type"),
                row.getString("occurred_at"),
                row.getString("subject"));
    }

    private Properties settings() {
        var settings = new Properties();
        settings.setProperty("name", NAME);
        settings.setProperty("connector.class", "io.debezium.connector.postgresql.PostgresConnector");
        settings.setProperty("offset.storage", "org.apache.kafka.connect.storage.MemoryOffsetBackingStore");
        settings.setProperty("topic.prefix", NAME);
        settings.setProperty("database.hostname", database.getHost());
        settings.setProperty("database.port", Integer.toString(database.getPort()));
        settings.setProperty("database.dbname", database.getPath().substring(1));
        settings.setProperty("database.user", Postgres.SUPERUSER);
        settings.setProperty("database.password", password);
        settings.setProperty("plugin.name", "pgoutput");
        settings.setProperty("slot.name", NAME);
        settings.setProperty("publication.name", NAME);
        settings.setProperty("publication.autocreate.mode", "disabled");
        settings.setProperty("table.include.list", "public.outbox");
        settings.setProperty("snapshot.mode", "no_data");
        settings.setProperty("poll.interval.ms", "1");
        settings.setProperty("max.batch.size", "1024");
        settings.setProperty("max.queue.size", "4096");
        return settings;
    }

    private void execute(String... statements) throws Exception {
        try (var connection = superuser.call();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
