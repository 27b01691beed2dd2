package org.accalmie.incident.recap;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;
import org.accalmie.database.Outgoing;

/** Looks for recaps to send. */
@Singleton
class DeliveryTimer {
    private final RecapMailer recapMailer;
    private final Outgoing outgoing;

    DeliveryTimer(RecapMailer recapMailer, Outgoing outgoing) {
        this.recapMailer = recapMailer;
        this.outgoing = outgoing;
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void sendDue() {
        boolean more = true;
        while (more) {
            more = outgoing.send(recapMailer::sendNext, false);
        }
    }
}
