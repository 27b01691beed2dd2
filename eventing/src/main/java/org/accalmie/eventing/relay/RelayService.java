package org.accalmie.eventing.relay;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Map;
import org.accalmie.database.DedicatedConnections;
import org.accalmie.eventing.EventJson;
import org.accalmie.eventing.EventingConfig;
import org.accalmie.eventing.outbox.RelaySignal;
import org.apache.kafka.clients.producer.Producer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Runs the relays for as long as the service runs. */
@Singleton
final class RelayService implements RelaySignal {
    private final boolean enabled;
    private final Relays relays;

    RelayService(
            EventingConfig config,
            DedicatedConnections connections,
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            @ConfigProperty(name = "quarkus.application.name") String service,
            EventJson json,
            InstantSource clock,
            MeterRegistry registry,
            Event<Producer<?, ?>> producers) {
        enabled = config.relay().enabled();
        var count = config.relay().count();
        var tick = config.relay().tick();
        var gap = config.relay().gap();
        var meters = new RelayMeters(registry);
        relays = new Relays(
                count,
                number -> new Relay(
                        new RelayPart(number, count),
                        connections,
                        new EventSender(kafka, new EventRecords(service, json), producers::fire),
                        meters,
                        clock,
                        tick,
                        gap),
                connections);
    }

    @Override
    public void ring() {
        if (enabled) {
            relays.ring();
        }
    }

    void start(@Observes StartupEvent started) {
        if (enabled) {
            relays.start();
        }
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        relays.stop();
    }
}
