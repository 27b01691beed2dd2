package org.accalmie.eventing.inbox;

import jakarta.inject.Singleton;
import org.accalmie.eventing.EventingConfig;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Says whether the consumer has its share of the partitions; where it is essential, the service waits for that. */
@Readiness
@Singleton
final class ConsumerHealth implements HealthCheck {
    private final ConsumerService consumer;
    private final boolean essential;

    ConsumerHealth(ConsumerService consumer, EventingConfig config) {
        this.consumer = consumer;
        this.essential = config.consumer().essential();
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("event-consumer")
                .status(consumer.isReady() || !essential)
                .withData("hears", consumer.isReady())
                .build();
    }
}
