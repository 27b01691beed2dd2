package org.accalmie.escalation.webhook;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.accalmie.database.GroupCommit;
import org.accalmie.database.Transactions;
import org.accalmie.escalation.webhook.ClaimedDelivery.Delivered;
import org.accalmie.escalation.webhook.receiver.Attempt;
import org.jboss.logging.Logger;

/** Writes down what receivers said, and what comes of it: another attempt, an end, a pause. */
@Singleton
class DeliveryOutcomes {
    private static final Logger LOG = Logger.getLogger(DeliveryOutcomes.class);
    private static final int MOST_WRITES = 3;

    /** However many receivers answer at once, they take this many connections. */
    private static final int WRITERS = 2;

    private static final int OUTCOMES_PER_COMMIT = 50;

    private final DeliveryStore deliveries;
    private final WebhookStore webhooks;
    private final InstantSource clock;
    private final MeterRegistry registry;
    private final GroupCommit<Outcome, DeliveryState> commits;

    DeliveryOutcomes(
            DeliveryStore deliveries,
            WebhookStore webhooks,
            Transactions transactions,
            InstantSource clock,
            MeterRegistry registry) {
        this.deliveries = deliveries;
        this.webhooks = webhooks;
        this.clock = clock;
        this.registry = registry;
        commits = new GroupCommit<>(transactions, this::writeAll, WRITERS, OUTCOMES_PER_COMMIT);
    }

    private record Outcome(Delivery delivery, Webhook webhook, Attempt attempt) {
        /** Taken by a receiver of whom nothing else is to be remembered. */
        private boolean isPlain() {
            return attempt.succeeded() && webhook.failingSince() == null;
        }
    }

    /** Returns once it is on disk. */
    void keep(ClaimedDelivery claimed, Attempt attempt) {
        switch (written(new Outcome(claimed.delivery(), claimed.webhook(), attempt))) {
            case DELIVERED -> count("delivered");
            case PENDING -> count("retried");
            case GIVEN_UP -> giveUp(claimed.delivery());
        }
    }

    /** No event: it would be told to webhooks, the one that takes nothing among them. */
    void giveUp(Delivery delivery) {
        LOG.warnf(
                "A delivery is given up: webhook=%s delivery=%s event=%s type=%s attempts=%d",
                delivery.webhookId(), delivery.id(), delivery.eventId(), delivery.type(), delivery.attempts());
        count("given-up");
    }

    /** More than once where it must be: what the receiver took and nobody wrote down would be sent again. */
    private DeliveryState written(Outcome outcome) {
        for (var left = MOST_WRITES; ; left--) {
            try {
                return commits.submit(outcome);
            } catch (RuntimeException passing) {
                if (left == 1) {
                    throw passing;
                }
            }
        }
    }

    /** In the order of the receivers, so that two transactions do not wait for each other. */
    private List<DeliveryState> writeAll(List<Outcome> together) {
        var states = new HashMap<Outcome, DeliveryState>();
        var plain = together.stream().filter(Outcome::isPlain).toList();
        if (!plain.isEmpty()) {
            deliveries.delivered(plain.stream()
                    .map(outcome -> new Delivered(outcome.delivery(), outcome.attempt()))
                    .toList());
            plain.forEach(outcome -> states.put(outcome, DeliveryState.DELIVERED));
        }
        together.stream()
                .filter(outcome -> !outcome.isPlain())
                .sorted(Comparator.comparing(outcome -> outcome.webhook().id()))
                .forEach(outcome -> states.put(outcome, write(outcome)));
        return together.stream()
                .map(outcome -> Objects.requireNonNull(states.get(outcome)))
                .toList();
    }

    private DeliveryState write(Outcome outcome) {
        var now = clock.instant();
        var webhook = outcome.webhook();
        var attempt = outcome.attempt();
        if (attempt.succeeded()) {
            deliveries.delivered(List.of(new Delivered(outcome.delivery(), attempt)));
            webhooks.succeeded(webhook.id());
            return DeliveryState.DELIVERED;
        }
        var next = RetrySchedule.next(outcome.delivery(), attempt, now);
        var state = next.isPresent() ? DeliveryState.PENDING : DeliveryState.GIVEN_UP;
        deliveries.attempted(outcome.delivery(), attempt, state, next.orElse(now));
        var failing = webhooks.failed(webhook.id(), now);
        if (attempt.gone()) {
            pause(webhook, "the receiver is gone: it answered 410");
        } else {
            failing.filter(since -> !since.plus(RetrySchedule.PATIENCE).isAfter(now))
                    .ifPresent(since -> pause(webhook, "every attempt has failed since %s".formatted(since)));
        }
        return state;
    }

    private void pause(Webhook webhook, String why) {
        if (webhooks.pause(webhook.id(), why)) {
            LOG.warnf("A webhook is paused: webhook=%s because=%s", webhook.id(), why);
            count("paused");
        }
    }

    private void count(String outcome) {
        registry.counter("accalmie.webhook.deliveries", "outcome", outcome).increment();
    }
}
