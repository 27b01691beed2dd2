package org.accalmie.benchmarks.relaying;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.accalmie.benchmarks.load.EventRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** The anchor: deletes a batch, sends it, commits; no lock, no order among keys, no retry, no metrics. */
final class BareRelay implements Relaying {
    private static final int POLL_MILLIS = 100;
    private static final String TAKE = """
            delete from outbox
             where id in (select id from outbox order by id limit 1000 for update skip locked)
            returning topic, key, payload, event_id, type, occurred_at, subject
            """;

    private final Callable<Connection> database;
    private final String bootstrapServers;
    private @Nullable ExecutorService thread;
    private @Nullable Future<?> running;
    private volatile boolean stopped;

    BareRelay(Callable<Connection> database, String bootstrapServers) {
        this.database = database;
        this.bootstrapServers = bootstrapServers;
    }

    @Override
    public String name() {
        return "bare loop";
    }

    @Override
    public void start() {
        stopped = false;
        thread = Executors.newSingleThreadExecutor();
        running = thread.submit(this::relay);
    }

    @Override
    public void stop() throws Exception {
        stopped = true;
        if (thread != null && running != null) {
            thread.shutdown();
            running.get(1, TimeUnit.MINUTES);
        }
    }

    private Void relay() throws Exception {
        try (var producer = EventRecord.producer(bootstrapServers);
                var ear = database.call();
                var connection = database.call();
                var take = connection.prepareStatement(TAKE)) {
            ear.createStatement().execute("listen accalmie_outbox");
            connection.setAutoCommit(false);
            connection.createStatement().execute("set enable_seqscan = off");
            while (!stopped) {
                int rows = batch(take, producer);
                connection.commit();
                if (rows == 0) {
                    ear.unwrap(PGConnection.class).getNotifications(POLL_MILLIS);
                }
            }
        }
        return null;
    }

    private static int batch(PreparedStatement take, Producer<byte[], byte[]> producer) throws Exception {
        var sendings = new ArrayList<Future<RecordMetadata>>();
        try (var rows = take.executeQuery()) {
            while (rows.next()) {
                sendings.add(record(rows).sendBy(producer));
            }
        }
        EventRecord.await(sendings);
        return sendings.size();
    }

    private static EventRecord record(ResultSet row) throws SQLException {
        return new EventRecord(
                row.getString(1),
                row.getString(2),
                row.getBytes(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7));
    }
}
