package org.accalmie.eventing.relay;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import org.accalmie.database.testing.TestDatabase;
import org.accalmie.eventing.EventJson;
import org.accalmie.local.testing.LocalStack;

/** The relays of one replica. */
public final class TestRelays implements AutoCloseable {
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final Relays relays;

    public TestRelays(TestDatabase database, Duration tick) {
        Map<String, Object> kafka = Map.of("bootstrap.servers", LocalStack.bootstrapServers());
        var records = new EventRecords("test-service", new EventJson());
        relays = new Relays(
                1,
                number -> new Relay(
                        new RelayPart(number, 1),
                        database.connections(),
                        new EventSender(kafka, records, producer -> {}),
                        new RelayMeters(registry),
                        InstantSource.system(),
                        tick,
                        Duration.ofMillis(10)),
                database.connections());
        relays.start();
    }

    public void ring() {
        relays.ring();
    }

    boolean isLeading() {
        return relays.isLeading();
    }

    double sent() {
        return registry.get("accalmie.relay.sent").counter().count();
    }

    @Override
    public void close() {
        try {
            relays.stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
