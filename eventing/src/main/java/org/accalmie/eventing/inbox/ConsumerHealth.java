package org.accalmie.eventing.inbox;

import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Singleton;
import org.accalmie.eventing.EventingConfig;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Says whether the consumer has its share of the partitions; where it is essential, the service waits for that. */
@Readiness
@Singleton
final class ConsumerHealth implements HealthCheck {
    private final ConsumerProgress progress;
    private final boolean essential;

    ConsumerHealth(@Identifier(EventIntake.CHANNEL) ConsumerProgress progress, EventingConfig config) {
        this.progress = progress;
        this.essential = config.consumer().essential();
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("event-consumer")
                .status(progress.isReady() || !essential)
                .withData("hears", progress.isReady())
                .build();
    }
}
