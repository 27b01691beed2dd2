package org.accalmie.escalation.webhook;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accalmie.database.Transactions;
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

    private final DeliveryStore deliveries;
    private final WebhookStore webhooks;
    private final ReceiverClient receiverClient;
    private final Transactions transactions;
    private final InstantSource clock;
    private final WebhookConfig config;
    private final MeterRegistry registry;
    private final Map<UUID, Integer> underWay = new ConcurrentHashMap<>();
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
    }

    /** @param over is run as soon as one of them is over */
    void sendDue(Runnable over) {
        var claimed = transactions.call(this::claim);
        claimed.forEach(each -> {
            underWay.merge(each.webhook().id(), 1, Integer::sum);
            threads.execute(() -> send(each, over));
        });
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
        keep(delivery, claimed.webhook(), attempt);
    }

    /** More than once where it must be: what the receiver took and nobody wrote down would be sent again. */
    private void keep(Delivery delivery, Webhook webhook, Attempt attempt) {
        for (var left = MOST_WRITES; left > 0; left--) {
            try {
                transactions.run(() -> write(delivery, webhook, attempt));
                return;
            } catch (RuntimeException passing) {
                if (left == 1) {
                    throw passing;
                }
            }
        }
    }

    private void write(Delivery delivery, Webhook webhook, Attempt attempt) {
        var now = clock.instant();
        if (attempt.succeeded()) {
            deliveries.attempted(delivery, attempt, DeliveryState.DELIVERED, now);
            if (webhook.failingSince() != null) {
                webhooks.succeeded(webhook.id());
            }
            count("delivered");
            return;
        }
        var next = RetrySchedule.next(delivery, attempt, now);
        deliveries.attempted(
                delivery, attempt, next.isPresent() ? DeliveryState.PENDING : DeliveryState.GIVEN_UP, next.orElse(now));
        webhooks.failed(webhook.id(), now);
        pause(webhook, attempt, now);
        next.ifPresentOrElse(at -> count("retried"), () -> giveUp(delivery));
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
