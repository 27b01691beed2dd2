package org.accalmie.escalation.webhook.message;

import org.accalmie.events.escalation.vocabulary.NotificationChannel;

/** What a receiver understands. */
public enum WebhookFormat {
    /** The event, as the Standard Webhooks specification has it. */
    STANDARD(NotificationChannel.WEBHOOK),

    /** A message of an incoming webhook of Slack. */
    SLACK(NotificationChannel.SLACK),

    /** A card of a workflow of Microsoft Teams. */
    TEAMS(NotificationChannel.TEAMS);

    private final NotificationChannel channel;

    WebhookFormat(NotificationChannel channel) {
        this.channel = channel;
    }

    public NotificationChannel channel() {
        return channel;
    }
}
