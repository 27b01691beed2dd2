package org.accalmie.escalation.webhook;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.accalmie.escalation.handling.EscalationsTold;
import org.accalmie.escalation.handling.EscalationsTold.Told;
import org.accalmie.escalation.policy.Policies;
import org.accalmie.eventing.Ids;

/** Makes deliveries in the transaction of what is told, and lets go of the words in them. */
@Singleton
public class Deliveries {
    private final WebhookStore webhooks;
    private final DeliveryStore store;
    private final Messages messages;
    private final Policies policies;
    private final WebhookConfig config;
    private final Ids ids;
    private final InstantSource clock;
    private final Event<DeliveryAdded> added;

    Deliveries(
            WebhookStore webhooks,
            DeliveryStore store,
            Messages messages,
            Policies policies,
            WebhookConfig config,
            Ids ids,
            InstantSource clock,
            Event<DeliveryAdded> added) {
        this.webhooks = webhooks;
        this.store = store;
        this.messages = messages;
        this.policies = policies;
        this.config = config;
        this.ids = ids;
        this.clock = clock;
        this.added = added;
    }

    void onTold(@Observes EscalationsTold told) {
        var all = webhooks.all();
        if (all.isEmpty()) {
            return;
        }
        var now = clock.instant();
        var legal = store.legal(
                told.events().stream().map(event -> event.escalationId()).toList());
        var deliveries = told.all().stream()
                .flatMap(each -> all.stream().flatMap(webhook -> delivery(webhook, each, legal, now)))
                .toList();
        if (!deliveries.isEmpty()) {
            store.add(deliveries);
            added.fire(new DeliveryAdded());
        }
    }

    /** Takes the texts out of what was told of these incidents. */
    public void forget(Collection<UUID> incidentIds) {
        store.erase(incidentIds, messages::withoutTexts);
    }

    private Stream<Delivery> delivery(Webhook webhook, Told told, Set<UUID> legal, Instant now) {
        var event = told.event();
        var type = event.getClass().getSimpleName();
        if (!webhook.events().contains(type)) {
            return Stream.empty();
        }
        var facts = messages.facts(told);
        if (!webhook.concerns(event.team(), facts.watchers())) {
            return Stream.empty();
        }
        var around = new Messages.Circumstances(
                now,
                legal.contains(event.escalationId()),
                policies.current().calendarOf(event.team()).zone(),
                config.link().resolve(event.escalationId().toString()));
        return Stream.of(new Delivery(
                ids.next(),
                webhook.id(),
                told.id(),
                type,
                event.escalationId(),
                event.incidentId(),
                facts.rung(),
                messages.write(webhook.format(), webhook.language(), told, around),
                DeliveryState.PENDING,
                now,
                now,
                0,
                now.plus(RetrySchedule.ALL)));
    }
}
