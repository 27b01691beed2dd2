package org.accalmie.eventing.relay;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

/** Looks at the outbox for health and metrics, at most every few seconds however often it is asked. */
@Startup
@Singleton
class OutboxMonitor {
    private static final Logger LOG = Logger.getLogger(OutboxMonitor.class);
    private static final long KEPT_NANOS = TimeUnit.SECONDS.toNanos(5);
    private static final String QUERY = """
            select count(*) depth, min(occurred_at) oldest, (select count(*) from outbox_refused) refused from outbox
            """;

    private final Jdbi jdbi;
    private final InstantSource clock;
    private @Nullable OutboxStatus seen;
    private long seenAtNanos;

    OutboxMonitor(Jdbi jdbi, InstantSource clock, MeterRegistry registry) {
        this.jdbi = jdbi;
        this.clock = clock;
        gauge(registry, "accalmie.outbox.depth", "facts that wait for Kafka", OutboxStatus::depth);
        gauge(registry, "accalmie.outbox.age", "seconds the oldest has waited", this::ageSeconds);
        gauge(registry, "accalmie.outbox.refused", "facts that Kafka will never take", OutboxStatus::refused);
    }

    /** Null while the database is away. */
    synchronized @Nullable OutboxStatus status() {
        var now = System.nanoTime();
        if (seen == null || now - seenAtNanos > KEPT_NANOS) {
            seen = look();
            seenAtNanos = now;
        }
        return seen;
    }

    double ageSeconds(OutboxStatus status) {
        return status.age(clock.instant()).toMillis() / 1_000.0;
    }

    private @Nullable OutboxStatus look() {
        try {
            return jdbi.withHandle(handle -> handle.createQuery(QUERY)
                    .map(ConstructorMapper.of(OutboxStatus.class))
                    .one());
        } catch (JdbiException e) {
            LOG.debug("The outbox is out of sight", e);
            return null;
        }
    }

    private void gauge(MeterRegistry registry, String name, String text, ToDoubleFunction<OutboxStatus> figure) {
        Gauge.builder(name, this, monitor -> {
                    var status = monitor.status();
                    return status == null ? Double.NaN : figure.applyAsDouble(status);
                })
                .description(text)
                .register(registry);
    }
}
