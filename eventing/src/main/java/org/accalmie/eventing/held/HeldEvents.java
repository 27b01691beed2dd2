package org.accalmie.eventing.held;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.function.UnaryOperator;
import org.accalmie.eventing.EventJson;
import org.accalmie.events.Event;
import org.accalmie.events.EventTypes;
import org.jdbi.v3.core.Jdbi;

/**
 * Events that were not sent yet, or were given up, for whoever must take personal data out of them. Everything here acts
 * in the current transaction; what the relay holds in its hands at that moment is sent as it was.
 */
@Singleton
public final class HeldEvents {
    private static final String WAITING = """
            select id, type, payload from outbox
            where key = any(:keys) and headers is null and payload is not null
            order by id for update
            """;
    private static final String REWRITE = "update outbox set payload = :payload where id = :id";
    private static final String DROP_LETTERS = "delete from dead_letter where key = any(:keys)";
    private static final String DROP_REFUSED = "delete from outbox_refused where key = any(:keys)";
    private static final String DROP_LETTERS_ON_THEIR_WAY =
            "delete from outbox where key = any(:keys) and topic like '%.dead-letter'";

    private final Jdbi jdbi;
    private final EventJson json;

    HeldEvents(Jdbi jdbi, EventJson json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    /** Changes the events of these keys that wait to be sent; their ids, order and time stay. */
    public void rewrite(Collection<String> keys, UnaryOperator<Event> change) {
        waiting(keys)
                .forEach(row -> EventTypes.named(row.type()).ifPresent(type -> {
                    Event event = json.read(row.payload(), type);
                    replace(row.id(), json.bytes(change.apply(event)));
                }));
    }

    /** Deletes the dead letters of these keys, and what Kafka refused of them: without content they are of no use. */
    public void drop(Collection<String> keys) {
        for (var delete : new String[] {DROP_LETTERS, DROP_REFUSED, DROP_LETTERS_ON_THEIR_WAY}) {
            jdbi.useHandle(handle -> handle.createUpdate(delete)
                    .bindArray("keys", String.class, keys)
                    .execute());
        }
    }

    private Collection<Row> waiting(Collection<String> keys) {
        return jdbi.withHandle(handle -> handle.createQuery(WAITING)
                .bindArray("keys", String.class, keys)
                .map((row, context) -> new Row(row.getLong("id"), row.getString("type"), row.getBytes("payload")))
                .list());
    }

    private void replace(long id, byte[] payload) {
        jdbi.useHandle(handle -> handle.createUpdate(REWRITE)
                .bind("payload", payload)
                .bind("id", id)
                .execute());
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Row(long id, String type, byte[] payload) {}
}
