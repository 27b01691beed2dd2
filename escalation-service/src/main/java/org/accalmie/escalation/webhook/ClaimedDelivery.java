package org.accalmie.escalation.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.accalmie.escalation.webhook.receiver.Attempt;
import org.accalmie.escalation.webhook.receiver.WebhookConfig;

/** What is sent now and to whom, with nothing left to be looked up, and which no other sender takes meanwhile. */
record ClaimedDelivery(Delivery delivery, Webhook webhook, List<String> secrets) {
    /** A claim is longer than an attempt may take, so that no two senders have the same delivery. */
    private static final Duration MARGIN = Duration.ofSeconds(30);

    UUID receiver() {
        return webhook.id();
    }

    /** When others may take it, because whoever claimed it has died. */
    static Instant end(Instant now, WebhookConfig config) {
        return now.plus(config.timeout()).plus(MARGIN);
    }

    /** A delivery, and the call by which the receiver took it. */
    record Delivered(Delivery delivery, Attempt attempt) {}
}
