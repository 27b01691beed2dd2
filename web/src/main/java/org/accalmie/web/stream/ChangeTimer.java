package org.accalmie.web.stream;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;
import org.accalmie.web.WebConfig;

@Singleton
final class ChangeTimer {
    private final ChangeStore changes;
    private final WebConfig config;

    ChangeTimer(ChangeStore changes, WebConfig config) {
        this.changes = changes;
        this.config = config;
    }

    @Scheduled(every = "1m", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    void prune() {
        changes.prune(config.streams().kept());
    }
}
