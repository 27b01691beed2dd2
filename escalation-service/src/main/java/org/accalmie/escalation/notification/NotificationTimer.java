package org.accalmie.escalation.notification;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;
import org.accalmie.database.Outgoing;

/** Looks for notifications to send. */
@Singleton
class NotificationTimer {
    private final NotificationMailer notificationMailer;
    private final Outgoing outgoing;

    NotificationTimer(NotificationMailer notificationMailer, Outgoing outgoing) {
        this.notificationMailer = notificationMailer;
        this.outgoing = outgoing;
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void sendDue() {
        var sent = 1;
        while (sent > 0) {
            sent = outgoing.send(notificationMailer::sendDue, 0);
        }
    }
}
