package org.accalmie.eventing.inbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.accalmie.eventing.EventingConfig;
import org.accalmie.eventing.incoming.Handlers;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Runs the consumer for as long as the service runs, if the service listens to anything. */
@Singleton
final class ConsumerService {
    private static final Duration LAST_BATCH = Duration.ofSeconds(10);

    private final ConsumerState state = new ConsumerState();
    private final ConsumerLoop loop;
    private final InboxPruner pruner;
    private final boolean active;
    private final Thread thread;
    private final ScheduledExecutorService pruning = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("inbox-pruner").daemon().factory());

    ConsumerService(
            EventingConfig config,
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            @ConfigProperty(name = "quarkus.application.name") String service,
            Handlers handlers,
            Inbox inbox,
            InboxPruner pruner,
            MeterRegistry registry) {
        this.pruner = pruner;
        active = config.consumer().enabled() && !handlers.topics().isEmpty();
        loop = new ConsumerLoop(ConsumerSettings.of(kafka, service), handlers.topics(), inbox, state);
        thread = Thread.ofPlatform().name("event-consumer").daemon().unstarted(loop);
        Gauge.builder("accalmie.consumer.lag", state, ConsumerState::lag)
                .description("records that this consumer has not taken yet")
                .register(registry);
    }

    void start(@Observes StartupEvent started) {
        if (active) {
            thread.start();
            pruning.scheduleWithFixedDelay(pruner, 1, 60, TimeUnit.MINUTES);
        }
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        pruning.shutdown();
        loop.stop();
        if (active) {
            thread.join(LAST_BATCH);
        }
    }

    boolean isReady() {
        return !active || state.isReady();
    }
}
