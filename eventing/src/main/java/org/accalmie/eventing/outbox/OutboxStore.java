package org.accalmie.eventing.outbox;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.accalmie.database.Columns;
import org.jdbi.v3.core.Jdbi;

/** Writes rows in the current transaction: one statement, one round trip, however many there are. */
@Singleton
final class OutboxStore {
    private static final String INSERT = """
            insert into outbox (event_id, shard, topic, key, type, subject, occurred_at, traceparent, headers, payload)
            select * from unnest(:eventId, :shard::smallint[], :topic, :key, :type, :subject,
                                 :occurredAt, :traceparent, :headers::jsonb[], :payload)
            """;

    private final Jdbi jdbi;

    OutboxStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void insert(List<OutboxRow> rows) {
        jdbi.useHandle(handle -> {
            var columns = new Columns<>(handle.createUpdate(INSERT), rows);
            columns.bind("eventId", UUID.class, OutboxRow::eventId);
            columns.bind("shard", Integer.class, row -> Shards.of(row.key()));
            columns.text("topic", OutboxRow::topic);
            columns.text("key", OutboxRow::key);
            columns.text("type", OutboxRow::type);
            columns.text("subject", OutboxRow::subject);
            columns.bind("occurredAt", Instant.class, OutboxRow::occurredAt);
            columns.text("traceparent", OutboxRow::traceparent);
            columns.text("headers", OutboxRow::headers);
            columns.bytes("payload", OutboxRow::payload);
            columns.statement().execute();
        });
    }
}
