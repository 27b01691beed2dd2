package org.accalmie.events.escalation.vocabulary;

/** How somebody is told. */
public enum NotificationChannel {
    MAIL,
    WEBHOOK,
    STREAM,
    SLACK,
    TEAMS
}
