package org.accalmie.incident.recap;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;

/** Looks for recaps to send. */
@Singleton
class DeliveryTimer {
    private final RecapMailer recapMailer;

    DeliveryTimer(RecapMailer recapMailer) {
        this.recapMailer = recapMailer;
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void sendDue() {
        boolean more = true;
        while (more) {
            more = recapMailer.sendNext();
        }
    }
}
