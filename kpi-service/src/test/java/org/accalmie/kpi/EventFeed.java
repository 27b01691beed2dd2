package org.accalmie.kpi;

import static org.awaitility.Awaitility.await;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import org.accalmie.database.Transactions;
import org.accalmie.eventing.Outbox;
import org.accalmie.events.Event;
import org.jdbi.v3.core.Jdbi;

/** Sends events the way they come, through Kafka, and waits until they were taken in. */
@Singleton
public class EventFeed {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Outbox outbox;
    private final Jdbi jdbi;
    private final Transactions transactions;

    EventFeed(Outbox outbox, Jdbi jdbi, Transactions transactions) {
        this.outbox = outbox;
        this.transactions = transactions;
        this.jdbi = jdbi;
    }

    public void forgetAll() {
        jdbi.useHandle(handle -> handle.execute(
                "truncate incident_fact, customer_fact, commitment_fact, escalation_fact, follow_up_fact,"
                        + " gesture_fact, contact_volume, rollup, rollup_histogram, rollup_agent,"
                        + " rollup_week, rollup_week_agent, rollup_month, rollup_month_histogram"));
    }

    public void send(List<? extends Event> events) {
        var before = received();
        transactions.run(() -> outbox.append(events));
        await().atMost(PATIENCE).until(() -> received() == before + events.size());
    }

    private long received() {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from inbox")
                .mapTo(Long.class)
                .one());
    }
}
