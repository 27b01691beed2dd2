package org.accalmie.events.escalation;

/** How somebody is told. */
public enum NotificationChannel {
    MAIL,
    WEBHOOK,
    STREAM,
    SLACK,
    TEAMS
}
