package org.accalmie.escalation.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What is sent now and to whom, with nothing left to be looked up, and which no other sender takes meanwhile. */
record ClaimedDelivery(Delivery delivery, Webhook webhook, List<String> secrets) {
    /** A claim is longer than an attempt may take, so that no two senders have the same delivery. */
    private static final Duration MARGIN = Duration.ofSeconds(30);

    /** When others may take it, because whoever claimed it has died. */
    static Instant end(Instant now, WebhookConfig config) {
        return now.plus(config.timeout()).plus(MARGIN);
    }
}
