package org.accalmie.escalation.webhook;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;

/** Gives up and forgets what is too old. */
@Singleton
class WebhookTimer {
    private final DeliverySender deliverySender;

    WebhookTimer(DeliverySender deliverySender) {
        this.deliverySender = deliverySender;
    }

    @Scheduled(every = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    void sweep() {
        deliverySender.sweep();
    }
}
