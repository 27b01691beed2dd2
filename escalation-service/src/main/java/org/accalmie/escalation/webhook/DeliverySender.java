package org.accalmie.escalation.webhook;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accalmie.eventing.database.GroupCommit;
import org.accalmie.eventing.database.Transactions;
import org.jboss.logging.Logger;

/**
 * Sends what is due, each at least once and again under the same id, on every replica at once. A receiver has a number of
 * deliveries on their way at once, and no thread of another.
 *
 * <p>Nothing is held open meanwhile: who dies leaves claims that end by themselves.
 */
@Singleton
class DeliverySender {
    private static final Logger LOG = Logger.getLogger(DeliverySender.class);

    /** A claim is longer than an attempt may take, so that no two senders have the same delivery. */
    private static final Duration MARGIN = Duration.ofSeconds(30);

    private static final int MOST_WRITES = 3;

    /** However many receivers answer at once, they take this many connections. */
    private static final int WRITERS = 2;

    private static final int OUTCOMES_PER_COMMIT = 50;

    private final DeliveryStore deliveries;
    private final WebhookStore webhooks;
    private final ReceiverClient receiverClient;
    private final Transactions transactions;
    private final InstantSource clock;
    private final WebhookConfig config;
    private final MeterRegistry registry;
    private final Map<UUID, Integer> underWay = new ConcurrentHashMap<>();
    private final GroupCommit<Outcome, DeliveryState> outcomes;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    DeliverySender(
            DeliveryStore deliveries,
            WebhookStore webhooks,
            ReceiverClient receiverClient,
            Transactions transactions,
            InstantSource clock,
            WebhookConfig config,
            MeterRegistry registry) {
        this.deliveries = deliveries;
        this.webhooks = webhooks;
        this.receiverClient = receiverClient;
        this.transactions = transactions;
        this.clock = clock;
        this.config = config;
        this.registry = registry;
        this.outcomes = new GroupCommit<>(transactions, this::writeAll, WRITERS, OUTCOMES_PER_COMMIT);
    }

    /**
     * Says whether there was something to send.
     *
     * @param over is run as soon as one of them is over
     */
    boolean sendDue(Runnable over) {
        var claimed = transactions.call(this::claim);
        claimed.forEach(each -> {
            underWay.merge(each.webhook().id(), 1, Integer::sum);
            threads.execute(() -> send(each, over));
        });
        return !claimed.isEmpty();
    }

    /** What is sent and to whom, with nothing left to be looked up. */
    private record Claimed(Delivery delivery, Webhook webhook, List<String> secrets) {}

    private List<Claimed> claim() {
        var now = clock.instant();
        var until = now.plus(config.timeout()).plus(MARGIN);
        var due = deliveries.claim(now, until, Map.copyOf(underWay), config.atOnce());
        if (due.isEmpty()) {
            return List.of();
        }
        var ids = due.stream().map(Delivery::webhookId).collect(Collectors.toSet());
        var receivers = webhooks.all(ids);
        var secrets = webhooks.secrets(ids, now);
        return due.stream()
                .flatMap(delivery -> Stream.ofNullable(receivers.get(delivery.webhookId()))
                        .map(webhook -> new Claimed(delivery, webhook, secrets.getOrDefault(webhook.id(), List.of()))))
                .toList();
    }

    Optional<Instant> nextDueAt() {
        return transactions.call(deliveries::nextDueAt);
    }

    /** Gives up what is too old, also what a pause held back, and forgets what was long ago. */
    void sweep() {
        var now = clock.instant();
        transactions.run(() -> {
            deliveries.giveUp(now).forEach(this::giveUp);
            deliveries.forget(now.minus(config.log()));
            webhooks.forgetSecrets(now);
        });
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }

    private void send(Claimed claimed, Runnable over) {
        try {
            send(claimed);
        } catch (RuntimeException e) {
            // its claim ends by itself
            LOG.errorf(e, "A delivery waits: delivery=%s", claimed.delivery().id());
        } finally {
            underWay.computeIfPresent(claimed.webhook().id(), (id, number) -> number == 1 ? null : number - 1);
            over.run();
        }
    }

    private void send(Claimed claimed) {
        var delivery = claimed.delivery();
        var now = clock.instant();
        var id = delivery.eventId().toString();
        var headers = Map.of(
                "webhook-id", id,
                "webhook-timestamp", Long.toString(now.getEpochSecond()),
                "webhook-signature", Signature.of(claimed.secrets(), id, now, delivery.body()));
        var attempt = receiverClient.post(claimed.webhook(), headers, delivery.body());
        switch (keep(new Outcome(delivery, claimed.webhook(), attempt))) {
            case DELIVERED -> count("delivered");
            case PENDING -> count("retried");
            case GIVEN_UP -> giveUp(delivery);
        }
    }

    private record Outcome(Delivery delivery, Webhook webhook, Attempt attempt) {}

    /** More than once where it must be: what the receiver took and nobody wrote down would be sent again. */
    private DeliveryState keep(Outcome outcome) {
        for (var left = MOST_WRITES; ; left--) {
            try {
                return outcomes.submit(outcome);
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
        together.stream()
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
            deliveries.attempted(outcome.delivery(), attempt, DeliveryState.DELIVERED, now);
            if (webhook.failingSince() != null) {
                webhooks.succeeded(webhook.id());
            }
            return DeliveryState.DELIVERED;
        }
        var next = RetrySchedule.next(outcome.delivery(), attempt, now);
        var state = next.isPresent() ? DeliveryState.PENDING : DeliveryState.GIVEN_UP;
        deliveries.attempted(outcome.delivery(), attempt, state, next.orElse(now));
        webhooks.failed(webhook.id(), now);
        pause(webhook, attempt, now);
        return state;
    }

    /** No event: it would be told to webhooks, the one that takes nothing among them. */
    private void giveUp(Delivery delivery) {
        LOG.warnf(
                "A delivery is given up: webhook=%s delivery=%s event=%s type=%s attempts=%d",
                delivery.webhookId(), delivery.id(), delivery.eventId(), delivery.type(), delivery.attempts());
        count("given-up");
    }

    private void pause(Webhook webhook, Attempt attempt, Instant now) {
        var since = webhook.failingSince();
        if (attempt.gone()) {
            pause(webhook, "the receiver is gone: it answered 410");
        } else if (since != null && !since.plus(RetrySchedule.PATIENCE).isAfter(now)) {
            pause(webhook, "every attempt has failed since %s".formatted(since));
        }
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
