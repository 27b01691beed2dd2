package org.accalmie.eventing.inbox;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready until the consumer has its share of the partitions, nor while the broker is away. */
@Readiness
@Singleton
final class ConsumerHealth implements HealthCheck {
    private final ConsumerService consumer;

    ConsumerHealth(ConsumerService consumer) {
        this.consumer = consumer;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("event-consumer")
                .status(consumer.isReady())
                .build();
    }
}
