package org.accalmie.escalation.webhook;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.accalmie.escalation.handling.EscalationsTold.Told;
import org.accalmie.escalation.policy.Policies;
import org.accalmie.escalation.webhook.message.Messages;
import org.accalmie.escalation.webhook.receiver.WebhookConfig;
import org.accalmie.eventing.Ids;

/** Makes of what is told what a webhook hears of it. */
@Singleton
class DeliveryFactory {
    private final Messages messages;
    private final Policies policies;
    private final WebhookConfig config;
    private final Ids ids;

    DeliveryFactory(Messages messages, Policies policies, WebhookConfig config, Ids ids) {
        this.messages = messages;
        this.policies = policies;
        this.config = config;
        this.ids = ids;
    }

    /**
     * Empty where it does not concern the webhook.
     *
     * @param legal the cases in legal mode
     */
    Optional<Delivery> of(Told told, Webhook webhook, Set<UUID> legal, Instant now) {
        var event = told.event();
        var type = event.getClass().getSimpleName();
        if (!webhook.events().contains(type)) {
            return Optional.empty();
        }
        var facts = messages.facts(told);
        if (!webhook.concerns(event.team(), facts.watchers())) {
            return Optional.empty();
        }
        var around = new Messages.Circumstances(
                now,
                legal.contains(event.escalationId()),
                policies.current().calendarOf(event.team()).zone(),
                config.link().resolve(event.escalationId().toString()));
        return Optional.of(new Delivery(
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
