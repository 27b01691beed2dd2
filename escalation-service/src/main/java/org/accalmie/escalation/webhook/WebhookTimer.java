package org.accalmie.escalation.webhook;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/** Gives up and forgets what is too old. */
@Singleton
class WebhookTimer {
    private final Webhooks webhooks;

    WebhookTimer(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    @Scheduled(every = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    void sweep() {
        webhooks.sweep();
    }
}
