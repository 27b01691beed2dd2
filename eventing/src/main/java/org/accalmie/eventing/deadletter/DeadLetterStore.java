package org.accalmie.eventing.deadletter;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.accalmie.eventing.EventJson;
import org.accalmie.eventing.incoming.Incoming;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

@Singleton
public final class DeadLetterStore {
    private static final String INSERT = """
            insert into dead_letter (id, event_id, topic, partition, "offset", key, type, headers, value, reason, at)
            values (:id, :eventId, :topic, :partition, :offset, :key, :type, :headers::jsonb, :value, :reason, :at)
            on conflict (topic, partition, "offset") do nothing
            """;

    private static final String SELECT =
            "select id, topic, partition, \"offset\", key, type, reason, at, replays from dead_letter ";

    private static final String LIST = SELECT + """
             where :after::uuid is null or id < :after
             order by id desc
             limit :limit
            """;

    private final Jdbi jdbi;
    private final EventJson json;

    public DeadLetterStore(Jdbi jdbi, EventJson json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    /** False when this record is a dead letter already. */
    boolean insert(DeadLetter letter, Incoming record) {
        return jdbi.withHandle(handle -> handle.createUpdate(INSERT)
                        .bindMethods(letter)
                        .bind("eventId", record.eventId().orElse(null))
                        .bind("headers", json.text(record.headers()))
                        .bind("value", record.value())
                        .execute())
                == 1;
    }

    List<DeadLetter> list(@Nullable UUID after, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(LIST)
                .bind("after", after)
                .bind("limit", limit)
                .map(ConstructorMapper.of(DeadLetter.class))
                .list());
    }

    Optional<DeadLetter> find(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + "where id = :id")
                .bind("id", id)
                .map(ConstructorMapper.of(DeadLetter.class))
                .findOne());
    }

    /** The record of a dead letter, locked so that no other replay takes it. */
    Optional<Incoming> lock(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from dead_letter where id = :id for update")
                .bind("id", id)
                .map(this::record)
                .findOne());
    }

    void delete(UUID id) {
        jdbi.useHandle(handle -> handle.createUpdate("delete from dead_letter where id = :id")
                .bind("id", id)
                .execute());
    }

    void failedAgain(UUID id, String reason, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        update dead_letter set reason = :reason, replayed_at = :at, replays = replays + 1 where id = :id
                        """)
                .bind("id", id)
                .bind("reason", reason)
                .bind("at", at)
                .execute());
    }

    private Incoming record(ResultSet row, StatementContext context) throws SQLException {
        return new Incoming(
                row.getString("topic"),
                row.getInt("partition"),
                row.getLong("offset"),
                row.getString("key"),
                json.readMap(row.getString("headers")),
                row.getBytes("value"));
    }
}
