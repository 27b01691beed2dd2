package org.accalmie.benchmarks.relaying;

import java.sql.Connection;
import java.sql.SQLException;

/** Fills the incident service's outbox with copies of an event that it wrote, each of an incident of its own. */
final class OutboxRows implements AutoCloseable {
    private static final int A_COMMIT = 1_000;
    private static final String COPY = """
            insert into outbox (event_id, shard, topic, key, type, subject, occurred_at, payload)
            select gen_random_uuid(), shard, topic, incident, type, incident, occurred_at, payload
              from sample, (select gen_random_uuid()::text as incident from generate_series(1, ?)) ids
            """;

    private final Connection superuser;

    /** Takes the first incident's event as the sample. */
    OutboxRows(Connection superuser) throws SQLException {
        this.superuser = superuser;
        execute("create table sample as select * from outbox where type like '%.IncidentRecorded.%' limit 1");
    }

    /** Returns when these are the only rows and are on disk. */
    void fill(int rows) throws SQLException {
        empty();
        try (var copy = superuser.prepareStatement(COPY)) {
            for (int left = rows; left > 0; left -= A_COMMIT) {
                copy.setInt(1, Math.min(left, A_COMMIT));
                copy.executeUpdate();
            }
        }
        execute("checkpoint");
    }

    void empty() throws SQLException {
        execute("truncate outbox");
    }

    @Override
    public void close() throws SQLException {
        superuser.close();
    }

    private void execute(String sql) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }
}
