package org.accalmie.eventing.monitor;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Says what waits, and is always up: the service accepts without Kafka, that is what the outbox is for. */
@Readiness
@Singleton
final class OutboxHealth implements HealthCheck {
    private final EventingMonitor monitor;

    OutboxHealth(EventingMonitor monitor) {
        this.monitor = monitor;
    }

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("outbox").up();
        var status = monitor.status();
        if (status != null) {
            answer.withData("waiting", status.waiting())
                    .withData("oldestSeconds", (long) monitor.ageSeconds(status))
                    .withData("refused", status.refused());
        }
        return answer.build();
    }
}
