package org.accalmie.escalation.webhook;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.accalmie.escalation.webhook.Deliveries.DeliveryAdded;
import org.accalmie.escalation.webhook.message.WebhookFormat;
import org.accalmie.escalation.webhook.receiver.WebhookConfig;
import org.accalmie.escalation.webhook.receiver.WebhookSignature;
import org.accalmie.eventing.Ids;

/** Subscriptions: made, given another secret, called again, removed. */
@Singleton
class Webhooks {
    private final WebhookStore store;
    private final DeliveryStore deliveries;
    private final Ids ids;
    private final InstantSource clock;
    private final WebhookConfig config;
    private final Event<DeliveryAdded> added;

    Webhooks(
            WebhookStore store,
            DeliveryStore deliveries,
            Ids ids,
            InstantSource clock,
            WebhookConfig config,
            Event<DeliveryAdded> added) {
        this.store = store;
        this.deliveries = deliveries;
        this.ids = ids;
        this.clock = clock;
        this.config = config;
        this.added = added;
    }

    /** A webhook, and its secret, which nobody is told again. */
    record Made(Webhook webhook, String secret) {}

    Made make(WebhookRequest request, String by) {
        var webhook = new Webhook(
                ids.next(),
                request.address(),
                Objects.requireNonNullElse(request.format(), WebhookFormat.STANDARD),
                request.events(),
                request.team(),
                request.description(),
                request.spoken(),
                WebhookState.ACTIVE,
                null,
                null,
                clock.instant(),
                by);
        var secret = WebhookSignature.newSecret();
        store.add(webhook, secret);
        return new Made(webhook, secret);
    }

    /** The former secret signs as well, for as long as receivers may need to learn the new one. */
    Optional<Made> rotate(UUID id) {
        var secret = WebhookSignature.newSecret();
        return store.lock(id).map(webhook -> {
            store.rotate(id, secret, clock.instant().plus(config.overlap()));
            return new Made(webhook, secret);
        });
    }

    /** What has waited and is not too old is sent now. */
    Optional<Webhook> resume(UUID id) {
        return store.lock(id).flatMap(webhook -> {
            store.resume(id);
            deliveries.bringForward(id, clock.instant());
            added.fire(DeliveryAdded.UNCLAIMED);
            return store.find(id);
        });
    }

    Optional<Delivery> replay(UUID webhookId, UUID deliveryId) {
        return deliveries.find(webhookId, deliveryId).flatMap(delivery -> {
            var now = clock.instant();
            deliveries.replay(delivery.id(), now, now.plus(RetrySchedule.ALL));
            added.fire(DeliveryAdded.UNCLAIMED);
            return deliveries.find(webhookId, deliveryId);
        });
    }

    /** Whether there was one. */
    boolean remove(UUID id) {
        return store.remove(id);
    }
}
