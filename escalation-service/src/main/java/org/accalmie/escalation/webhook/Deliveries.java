package org.accalmie.escalation.webhook;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.accalmie.escalation.handling.EscalationsTold;
import org.accalmie.escalation.webhook.message.Messages;
import org.accalmie.escalation.webhook.receiver.ReceiverSlots;
import org.accalmie.escalation.webhook.receiver.WebhookConfig;

/**
 * Makes deliveries in the transaction of what is told, claimed already where there is a place for them, and lets go of the
 * words in them.
 */
@Singleton
public class Deliveries {
    private final WebhookStore webhooks;
    private final DeliveryStore store;
    private final DeliveryFactory factory;
    private final Messages messages;
    private final ReceiverSlots slots;
    private final WebhookConfig config;
    private final InstantSource clock;
    private final Event<DeliveryAdded> added;

    Deliveries(
            WebhookStore webhooks,
            DeliveryStore store,
            DeliveryFactory factory,
            Messages messages,
            ReceiverSlots slots,
            WebhookConfig config,
            InstantSource clock,
            Event<DeliveryAdded> added) {
        this.webhooks = webhooks;
        this.store = store;
        this.factory = factory;
        this.messages = messages;
        this.slots = slots;
        this.config = config;
        this.clock = clock;
        this.added = added;
    }

    void onTold(@Observes EscalationsTold told) {
        var all = webhooks.all().stream().collect(Collectors.toMap(Webhook::id, Function.identity()));
        if (all.isEmpty()) {
            return;
        }
        var now = clock.instant();
        var legal = store.legal(
                told.events().stream().map(event -> event.escalationId()).toList());
        var deliveries = told.all().stream()
                .flatMap(each ->
                        all.values().stream().flatMap(webhook -> factory.of(each, webhook, legal, now).stream()))
                .toList();
        var kept = deliveries.isEmpty() ? Set.<UUID>of() : webhooks.keep(receivers(deliveries));
        var heard = deliveries.stream()
                .filter(delivery -> kept.contains(delivery.webhookId()))
                .toList();
        if (!heard.isEmpty()) {
            add(heard, all, now);
        }
    }

    private static Set<UUID> receivers(List<Delivery> deliveries) {
        return deliveries.stream().map(Delivery::webhookId).collect(Collectors.toSet());
    }

    /** Takes the texts out of what was told of these incidents. */
    public void forget(Collection<UUID> incidentIds) {
        store.erase(incidentIds, messages::withoutTexts);
    }

    /** Whoever took a place is told of it first: what fails from here on gives it back. */
    private void add(List<Delivery> deliveries, Map<UUID, Webhook> all, Instant now) {
        var secrets = webhooks.secrets(all.keySet(), now);
        var until = ClaimedDelivery.end(now, config);
        var claimed = new ArrayList<ClaimedDelivery>();
        var rows = new ArrayList<Delivery>();
        for (var delivery : deliveries) {
            var webhook = all.get(delivery.webhookId());
            if (webhook != null && takesPlace(webhook)) {
                rows.add(delivery.claimed(until));
                claimed.add(
                        new ClaimedDelivery(rows.getLast(), webhook, secrets.getOrDefault(webhook.id(), List.of())));
            } else {
                rows.add(delivery);
            }
        }
        added.fire(new DeliveryAdded(List.copyOf(claimed), claimed.size() < rows.size()));
        store.add(rows);
    }

    private boolean takesPlace(Webhook webhook) {
        return config.enabled() && webhook.state() == WebhookState.ACTIVE && slots.take(webhook.id());
    }

    /**
     * There is something to deliver.
     *
     * @param claimed what is sent as soon as it is committed
     * @param others whether there is more, for whoever looks for it
     */
    record DeliveryAdded(List<ClaimedDelivery> claimed, boolean others) {
        static final DeliveryAdded UNCLAIMED = new DeliveryAdded(List.of(), true);
    }
}
