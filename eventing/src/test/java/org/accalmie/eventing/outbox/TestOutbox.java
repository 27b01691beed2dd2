package org.accalmie.eventing.outbox;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.InstantSource;
import java.util.List;
import org.accalmie.database.testing.TestDatabase;
import org.accalmie.eventing.EventJson;
import org.accalmie.events.Event;

/** An outbox on a test's database. */
public final class TestOutbox {
    private final TestDatabase database;
    private final OutboxWriter writer;
    private final TransactionalOutbox outbox;

    public TestOutbox(TestDatabase database, RelaySignal relaySignal) {
        this.database = database;
        writer = new OutboxWriter(new OutboxStore(database.jdbi()), database.registry(), relaySignal);
        outbox = new TransactionalOutbox(
                writer, InstantSource.system(), UuidCreator::getTimeOrderedEpoch, new EventJson());
    }

    public OutboxWriter writer() {
        return writer;
    }

    /** Appends in a transaction of its own. */
    public void append(List<? extends Event> events) {
        database.transactions().run(() -> outbox.append(events));
    }

    TransactionalOutbox outbox() {
        return outbox;
    }
}
