package org.accalmie.eventing.inbox;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Singleton;

@Singleton
final class ConsumerProgressTimer {
    private final ConsumerProgress progress;

    ConsumerProgressTimer(@Identifier(EventIntake.CHANNEL) ConsumerProgress progress) {
        this.progress = progress;
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void observe() {
        progress.observe();
    }
}
