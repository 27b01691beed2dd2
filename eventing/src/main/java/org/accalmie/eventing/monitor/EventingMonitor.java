package org.accalmie.eventing.monitor;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.result.RowView;
import org.jspecify.annotations.Nullable;

/** Looks at the tables for health and metrics, at most every few seconds however often it is asked. */
@Startup
@Singleton
class EventingMonitor {
    private static final Logger LOG = Logger.getLogger(EventingMonitor.class);
    private static final long KEPT_NANOS = TimeUnit.SECONDS.toNanos(5);
    // counting a backlog of millions would cost more than it tells; the span of its ids is as good
    private static final String QUERY = """
            select case when span < 10000 then (select count(*) from outbox) else span end as waiting,
                   (select occurred_at from outbox order by id limit 1) as oldest_at,
                   (select count(*) from outbox_refused) as refused,
                   (select count(*) from dead_letter) as dead_letters
              from (select coalesce(max(id) - min(id) + 1, 0) as span from outbox) ids
            """;

    private final Jdbi jdbi;
    private final InstantSource clock;
    private @Nullable EventingStatus seen;
    private long seenAtNanos;

    EventingMonitor(Jdbi jdbi, InstantSource clock, MeterRegistry registry) {
        this.jdbi = jdbi;
        this.clock = clock;
        gauge(registry, "accalmie.outbox.depth", "facts that wait for Kafka", EventingStatus::waiting);
        gauge(registry, "accalmie.outbox.age", "seconds the oldest has waited", this::ageSeconds);
        gauge(registry, "accalmie.outbox.refused", "facts that Kafka will never take", EventingStatus::refused);
        gauge(registry, "accalmie.dead.letters", "records that were given up", EventingStatus::deadLetters);
    }

    /** Null while the database is away. */
    synchronized @Nullable EventingStatus status() {
        var now = System.nanoTime();
        if (seen == null || now - seenAtNanos > KEPT_NANOS) {
            seen = look();
            seenAtNanos = now;
        }
        return seen;
    }

    double ageSeconds(EventingStatus status) {
        return status.ageSeconds(clock.instant());
    }

    private @Nullable EventingStatus look() {
        try {
            return jdbi.withHandle(handle ->
                    handle.createQuery(QUERY).map(EventingMonitor::read).one());
        } catch (JdbiException e) {
            LOG.debug("The tables are out of sight", e);
            return null;
        }
    }

    private static EventingStatus read(RowView row) {
        return new EventingStatus(
                row.getColumn("waiting", Long.class),
                row.getColumn("oldest_at", Instant.class),
                row.getColumn("refused", Long.class),
                row.getColumn("dead_letters", Long.class));
    }

    private void gauge(MeterRegistry registry, String name, String text, ToDoubleFunction<EventingStatus> figure) {
        Gauge.builder(name, this, monitor -> {
                    var status = monitor.status();
                    return status == null ? Double.NaN : figure.applyAsDouble(status);
                })
                .description(text)
                .register(registry);
    }
}
