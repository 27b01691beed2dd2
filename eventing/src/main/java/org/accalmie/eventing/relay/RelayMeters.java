package org.accalmie.eventing.relay;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** Counts what leaves, and how long after the fact. */
final class RelayMeters {
    private final MeterRegistry registry;
    private final Timer lag;

    RelayMeters(MeterRegistry registry) {
        this.registry = registry;
        this.lag = Timer.builder("accalmie.relay.lag")
                .description("from the fact to Kafka's acknowledgement")
                .publishPercentiles(0.5, 0.99)
                .register(registry);
    }

    void sent(List<WaitingRow> rows, Instant at) {
        rows.forEach(row -> lag.record(Duration.between(row.content().occurredAt(), at)));
        rows.stream()
                .collect(Collectors.groupingBy(row -> row.content().topic(), Collectors.counting()))
                .forEach((topic, count) ->
                        registry.counter("accalmie.relay.sent", "topic", topic).increment(count));
    }
}
