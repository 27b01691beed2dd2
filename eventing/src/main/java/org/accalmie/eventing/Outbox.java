package org.accalmie.eventing;

import java.util.List;
import java.util.UUID;
import org.accalmie.events.Event;

/**
 * Where facts leave a service: rows written in the business transaction, sent after its commit.
 *
 * <p>Events of one key reach Kafka in the order they were appended, at least once each, with the same event id on a
 * repeat. Nothing is sent when the transaction rolls back, and nothing is lost once it committed.
 */
public interface Outbox {

    /**
     * Appends events to the current transaction.
     *
     * @return the ids under which they are sent, in the same order
     * @throws IllegalStateException when no transaction is active
     */
    List<UUID> append(List<? extends Event> events);

    /** Appends one event to the current transaction. */
    default void append(Event event) {
        var unused = append(List.of(event));
    }
}
