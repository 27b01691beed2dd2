package org.accalmie.escalation.webhook;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accalmie.database.Transactions;
import org.accalmie.escalation.webhook.Deliveries.DeliveryAdded;
import org.accalmie.escalation.webhook.receiver.Attempt;
import org.accalmie.escalation.webhook.receiver.ReceiverClient;
import org.accalmie.escalation.webhook.receiver.ReceiverSlots;
import org.accalmie.escalation.webhook.receiver.WebhookConfig;
import org.accalmie.escalation.webhook.receiver.WebhookSignature;
import org.jboss.logging.Logger;

/**
 * Sends what was just committed or is found due, each at least once and again under the same id, on every replica at once. A
 * receiver has a number of deliveries on their way at once, and no thread of another.
 *
 * <p>Nothing is held open meanwhile: who dies leaves claims that end by themselves.
 */
@Singleton
class DeliverySender {
    private static final Logger LOG = Logger.getLogger(DeliverySender.class);

    /** Of what was answered and is not written down yet; beyond it receivers' places stay taken, and nothing more is claimed. */
    private static final int MOST_UNWRITTEN = 200;

    /** Less than whoever stops a service waits before killing it. */
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final DeliveryStore deliveries;
    private final WebhookStore webhooks;
    private final ReceiverClient receiverClient;
    private final DeliveryOutcomes outcomes;
    private final Transactions transactions;
    private final ReceiverSlots slots;
    private final WebhookConfig config;
    private final InstantSource clock;
    private final Semaphore unwritten = new Semaphore(MOST_UNWRITTEN);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    DeliverySender(
            DeliveryStore deliveries,
            WebhookStore webhooks,
            ReceiverClient receiverClient,
            DeliveryOutcomes outcomes,
            Transactions transactions,
            ReceiverSlots slots,
            WebhookConfig config,
            InstantSource clock) {
        this.deliveries = deliveries;
        this.webhooks = webhooks;
        this.receiverClient = receiverClient;
        this.outcomes = outcomes;
        this.transactions = transactions;
        this.slots = slots;
        this.config = config;
        this.clock = clock;
    }

    void onAdded(@Observes(during = TransactionPhase.AFTER_SUCCESS) DeliveryAdded added) {
        added.claimed().forEach(this::start);
    }

    void onFailed(@Observes(during = TransactionPhase.AFTER_FAILURE) DeliveryAdded added) {
        added.claimed().forEach(claimed -> slots.giveBack(claimed.receiver()));
    }

    /** Says whether there was something to send. */
    boolean sendDue() {
        var claimed = slots.claim(underWay -> transactions.call(() -> claim(underWay)), ClaimedDelivery::receiver);
        claimed.forEach(this::start);
        return !claimed.isEmpty();
    }

    Optional<Instant> nextDueAt() {
        return transactions.call(deliveries::nextDueAt);
    }

    /** Gives up what is too old, also what a pause held back, and forgets what was long ago. */
    void sweep() {
        var now = clock.instant();
        var givenUp = transactions.call(() -> {
            deliveries.forget(now.minus(config.log()));
            webhooks.forgetSecrets(now);
            return deliveries.giveUp(now);
        });
        givenUp.forEach(outcomes::giveUp);
    }

    /** Whoever has a delivery answers, or would get it again after the start. */
    void onStop(@Observes ShutdownEvent stopping) throws InterruptedException {
        threads.shutdown();
        if (!threads.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
            LOG.warn("Some deliveries are on their way still, and are sent again after the start");
        }
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }

    private List<ClaimedDelivery> claim(Map<UUID, Integer> underWay) {
        var now = clock.instant();
        var due = deliveries.claim(now, ClaimedDelivery.end(now, config), underWay, config.atOnce());
        if (due.isEmpty()) {
            return List.of();
        }
        deliveries.commitInMemory();
        var ids = due.stream().map(Delivery::webhookId).collect(Collectors.toSet());
        var receivers = webhooks.all(ids);
        var secrets = webhooks.secrets(ids, now);
        return due.stream()
                .flatMap(delivery -> Stream.ofNullable(receivers.get(delivery.webhookId()))
                        .map(webhook ->
                                new ClaimedDelivery(delivery, webhook, secrets.getOrDefault(webhook.id(), List.of()))))
                .toList();
    }

    private void start(ClaimedDelivery claimed) {
        try {
            threads.execute(() -> send(claimed));
        } catch (RejectedExecutionException stopping) {
            slots.giveBack(claimed.receiver());
        }
    }

    /** The receiver has its place for the next one as soon as it has answered. */
    private void send(ClaimedDelivery claimed) {
        Attempt attempt;
        try {
            attempt = call(claimed);
            unwritten.acquireUninterruptibly();
        } catch (RuntimeException e) {
            waits(claimed, e);
            return;
        } finally {
            slots.giveBack(claimed.receiver());
        }
        try {
            outcomes.keep(claimed, attempt);
        } catch (RuntimeException e) {
            waits(claimed, e);
        } finally {
            unwritten.release();
        }
    }

    /** Its claim ends by itself. */
    private static void waits(ClaimedDelivery claimed, RuntimeException because) {
        LOG.errorf(because, "A delivery waits: delivery=%s", claimed.delivery().id());
    }

    private Attempt call(ClaimedDelivery claimed) {
        var delivery = claimed.delivery();
        var now = clock.instant();
        var id = delivery.eventId().toString();
        var headers = Map.of(
                "webhook-id", id,
                "webhook-timestamp", Long.toString(now.getEpochSecond()),
                "webhook-signature", WebhookSignature.of(claimed.secrets(), id, now, delivery.body()));
        return receiverClient.post(claimed.webhook().url(), headers, delivery.body());
    }
}
