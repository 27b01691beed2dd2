package org.accalmie.eventing.outbox;

import jakarta.inject.Singleton;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

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
        jdbi.useHandle(handle -> new Columns(handle.createUpdate(INSERT), rows)
                .bind("eventId", UUID.class, OutboxRow::eventId)
                .bind("shard", Integer.class, row -> Shards.of(row.key()))
                .bind("topic", String.class, OutboxRow::topic)
                .bind("key", String.class, OutboxRow::key)
                .bind("type", String.class, OutboxRow::type)
                .bind("subject", String.class, OutboxRow::subject)
                .bind("occurredAt", Instant.class, OutboxRow::occurredAt)
                .bind("traceparent", String.class, OutboxRow::traceparent)
                .bind("headers", String.class, OutboxRow::headers)
                .update()
                .bind("payload", payloads(rows))
                .execute());
    }

    // the driver sends an array of bytea in binary, but only if it is one of byte[]
    private static Argument payloads(List<OutboxRow> rows) {
        var payloads = rows.stream().map(OutboxRow::payload).toArray(byte[][]::new);
        return (position, statement, context) ->
                statement.setArray(position, statement.getConnection().createArrayOf("bytea", payloads));
    }

    private record Columns(Update update, List<OutboxRow> rows) {
        Columns bind(String name, Type type, Function<OutboxRow, @Nullable Object> value) {
            update.bindArray(name, type, rows.stream().map(value).toArray());
            return this;
        }
    }
}
