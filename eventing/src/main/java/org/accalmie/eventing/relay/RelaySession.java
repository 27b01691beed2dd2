package org.accalmie.eventing.relay;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.accalmie.database.Databases;
import org.accalmie.eventing.outbox.OutboxRow;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

/** A relay's own connection: the lock that makes it the only writer of its part, and the rows of that part. */
final class RelaySession implements AutoCloseable {
    private static final int LOCK_SPACE = 0x6f757462;

    // the sum bounds memory: a thousand events are 2 MB as a rule and 256 MB at worst
    private static final String NEXT = """
            select id, event_id, topic, key, type, subject, occurred_at, traceparent, headers, payload
              from (select *, sum(octet_length(payload)) over (order by id) - octet_length(payload) as before
                      from (select * from outbox where shard % :relays = :relay and id > :after
                             order by id limit :rows) first) rows
             where coalesce(before, 0) < :bytes
             order by id
            """;

    private static final String REFUSE = """
            with gone as (delete from outbox where id = :id returning *)
            insert into outbox_refused (id, event_id, topic, key, type, subject, occurred_at, traceparent, headers,
                                        payload, reason, refused_at)
            select id, event_id, topic, key, type, subject, occurred_at, traceparent, headers,
                   payload, :reason, :at
              from gone
            """;

    private final Connection connection;
    private final Handle handle;
    private final RelayPart part;

    RelaySession(Connection connection, RelayPart part) {
        this.connection = connection;
        this.handle = Databases.configured(Jdbi.create(connection)).open();
        this.part = part;
        // statistics are taken when the outbox is empty, and mislead whenever it is not
        handle.execute("set enable_seqscan = off");
        handle.execute("set plan_cache_mode = force_generic_plan");
        // a deletion lost with the server costs a repeat under the same event id, waiting for the disk costs every
        // batch
        handle.execute("set synchronous_commit = off");
    }

    boolean lock() {
        return handle.createQuery("select pg_try_advisory_lock(:space, :relay)")
                .bind("space", LOCK_SPACE)
                .bind("relay", part.number())
                .mapTo(Boolean.class)
                .one();
    }

    /** The rows after that one, in order; fewer where together they would be too large. */
    List<WaitingRow> next(long after, int rows, int bytes) {
        return handle.createQuery(NEXT)
                .bind("relays", part.count())
                .bind("relay", part.number())
                .bind("after", after)
                .bind("rows", rows)
                .bind("bytes", bytes)
                .map(RelaySession::row)
                .list();
    }

    void delete(List<Long> ids) {
        if (ids.isEmpty()) {
            return;
        }
        var sent = ids.toArray(Long[]::new);
        handle.createUpdate("delete from outbox where id = any(:ids)")
                .bind(
                        "ids",
                        (position, statement, context) ->
                                statement.setArray(position, connection.createArrayOf("bigint", sent)))
                .execute();
    }

    void refuse(long id, String reason, Instant at) {
        handle.createUpdate(REFUSE)
                .bind("id", id)
                .bind("reason", reason)
                .bind("at", at)
                .execute();
    }

    /** Lets go of the lock: Jdbi leaves a connection open that it did not open itself. */
    @Override
    public void close() throws SQLException {
        try (connection) {
            handle.close();
        }
    }

    private static WaitingRow row(ResultSet row, StatementContext context) throws SQLException {
        var content = new OutboxRow(
                row.getObject("event_id", UUID.class),
                row.getString("topic"),
                row.getString("key"),
                row.getString("type"),
                row.getString("subject"),
                row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                row.getString("traceparent"),
                row.getString("headers"),
                row.getBytes("payload"));
        return new WaitingRow(row.getLong("id"), content);
    }
}
