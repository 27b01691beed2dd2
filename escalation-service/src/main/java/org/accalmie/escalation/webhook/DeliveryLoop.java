package org.accalmie.escalation.webhook;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import org.accalmie.escalation.webhook.Deliveries.DeliveryAdded;
import org.accalmie.escalation.webhook.receiver.DeliveryBell;
import org.accalmie.escalation.webhook.receiver.WebhookConfig;
import org.jboss.logging.Logger;

/**
 * Has deliveries sent that are due and were not sent at once: wakes when one is added, or another is over for which they
 * waited, and every so often.
 */
@Singleton
final class DeliveryLoop {
    private static final Logger LOG = Logger.getLogger(DeliveryLoop.class);
    private static final Duration ROUNDED_UP = Duration.ofMillis(1);

    private final DeliverySender deliverySender;
    private final WebhookConfig config;
    private final DeliveryBell bell;
    private final InstantSource clock;
    private volatile boolean stopped;

    DeliveryLoop(DeliverySender deliverySender, WebhookConfig config, DeliveryBell bell, InstantSource clock) {
        this.deliverySender = deliverySender;
        this.config = config;
        this.bell = bell;
        this.clock = clock;
    }

    void onStart(@Observes StartupEvent started) {
        if (config.enabled()) {
            Thread.ofPlatform().name("webhooks").daemon().start(this::run);
        }
    }

    void onStop(@Observes ShutdownEvent stopping) {
        stopped = true;
        bell.ring();
    }

    void onAdded(@Observes(during = TransactionPhase.AFTER_SUCCESS) DeliveryAdded added) {
        if (added.others()) {
            bell.ring();
        }
    }

    private void run() {
        try {
            while (!stopped) {
                bell.await(sendDue());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What is added before the question counts in the answer, what is added after it rings the bell. */
    private Duration sendDue() {
        bell.answer();
        try {
            // of what is on its way the last one rings; what comes next is looked for then
            return deliverySender.sendDue() ? config.tick() : untilNext();
        } catch (RuntimeException e) {
            LOG.warn("Sending to webhooks failed; it is tried again", e);
            return config.tick();
        }
    }

    private Duration untilNext() {
        var now = clock.instant();
        var latest = now.plus(config.tick());
        var next = deliverySender.nextDueAt().filter(latest::isAfter).orElse(latest);
        // one that is due and was not sent has no room yet, and whoever makes room rings
        return next.isAfter(now) ? Duration.between(now, next).plus(ROUNDED_UP) : config.tick();
    }
}
