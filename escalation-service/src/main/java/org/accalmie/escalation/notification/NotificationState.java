package org.accalmie.escalation.notification;

/** What became of a notification. */
enum NotificationState {
    PENDING,
    SENT,
    FAILED,
    CANCELLED
}
