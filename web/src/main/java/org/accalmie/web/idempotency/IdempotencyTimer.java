package org.accalmie.web.idempotency;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;

@Singleton
final class IdempotencyTimer {
    private final Idempotency idempotency;

    IdempotencyTimer(Idempotency idempotency) {
        this.idempotency = idempotency;
    }

    @Scheduled(every = "10m", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    void prune() {
        idempotency.prune();
    }
}
