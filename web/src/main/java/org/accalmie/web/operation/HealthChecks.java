package org.accalmie.web.operation;

import io.smallrye.health.AsyncHealthCheckFactory;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Left to itself the framework asks for health on the threads that requests use up. */
@Alternative
@Priority(1)
@Singleton
final class HealthChecks extends AsyncHealthCheckFactory {
    private final OperationThreads threads;

    HealthChecks(OperationThreads threads) {
        this.threads = threads;
    }

    @Override
    public Uni<HealthCheckResponse> callSync(HealthCheck check) {
        return super.callSync(check)
                .runSubscriptionOn(work -> threads.run(() -> {
                    work.run();
                    return true;
                }));
    }
}
