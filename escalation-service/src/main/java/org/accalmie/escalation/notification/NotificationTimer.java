package org.accalmie.escalation.notification;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;

/** Looks for notifications to send. */
@Singleton
class NotificationTimer {
    private final NotificationMailer notificationMailer;

    NotificationTimer(NotificationMailer notificationMailer) {
        this.notificationMailer = notificationMailer;
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void sendDue() {
        var sent = 1;
        while (sent > 0) {
            sent = notificationMailer.sendDue();
        }
    }
}
