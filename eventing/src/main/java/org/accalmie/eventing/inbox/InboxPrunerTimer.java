package org.accalmie.eventing.inbox;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;

@Singleton
final class InboxPrunerTimer {
    private final InboxPruner pruner;

    InboxPrunerTimer(InboxPruner pruner) {
        this.pruner = pruner;
    }

    @Scheduled(every = "60m", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    void prune() {
        pruner.run();
    }
}
