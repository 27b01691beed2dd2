package org.accalmie.incident.recap;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;

/** Looks for recaps to send. */
@Singleton
class DeliveryTimer {
    private final Postman postman;

    DeliveryTimer(Postman postman) {
        this.postman = postman;
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void sendDue() {
        boolean more = true;
        while (more) {
            more = postman.sendNext();
        }
    }
}
