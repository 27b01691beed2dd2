package org.accalmie.eventing.inbox;

import com.github.f4b6a3.uuid.UuidCreator;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.api.OpenTelemetry;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.accalmie.eventing.EventConsumer;
import org.accalmie.eventing.EventJson;
import org.accalmie.eventing.ReceivedEvent;
import org.accalmie.eventing.deadletter.DeadLetterStore;
import org.accalmie.eventing.deadletter.DeadLetterWriter;
import org.accalmie.eventing.deadletter.DeadLetters;
import org.accalmie.eventing.erased.ErasedIncidents;
import org.accalmie.eventing.incoming.EventReader;
import org.accalmie.eventing.incoming.Handlers;
import org.accalmie.eventing.incoming.Tracing;
import org.accalmie.eventing.outbox.TestOutbox;
import org.accalmie.eventing.testing.TestDatabase;
import org.accalmie.events.Topic;
import org.accalmie.events.care.WellbeingReported;
import org.accalmie.local.testing.LocalStack;

/** One replica's consumer; its effect is a row of the table {@code effect} for every event, more for one that repeats. */
final class TestConsumer implements AutoCloseable {
    private final TestDatabase database;
    private final Consumer<WellbeingReported> afterEffect;
    private final ConsumerState state = new ConsumerState();
    private final ConsumerLoop loop;
    private final DeadLetters deadLetters;
    private final Thread thread;

    TestConsumer(TestDatabase database, String group, Consumer<WellbeingReported> afterEffect) {
        this.database = database;
        this.afterEffect = afterEffect;
        var json = new EventJson();
        var registry = new SimpleMeterRegistry();
        var clock = InstantSource.system();
        var outbox = new TestOutbox(database, () -> {}).writer();
        var store = new DeadLetterStore(database.jdbi(), json);
        var erased = new ErasedIncidents(database.jdbi());
        var writer =
                new DeadLetterWriter(store, erased, outbox, json, UuidCreator::getTimeOrderedEpoch, clock, registry);
        var reader = new EventReader(json);
        var tracer = OpenTelemetry.noop().getTracer("test");
        var handlers = new Handlers(List.of(new Effect()), new Tracing(tracer));
        var transactions = database.transactions();
        var inbox = new Inbox(new InboxStore(database.jdbi()), reader, handlers, writer, transactions, clock, registry);
        Map<String, Object> kafka = Map.of("bootstrap.servers", LocalStack.bootstrapServers());
        deadLetters = new DeadLetters(store, reader, handlers, transactions, clock);
        loop = new ConsumerLoop(ConsumerSettings.of(kafka, group), handlers.topics(), inbox, state);
        thread = Thread.ofPlatform()
                .name("consumer-" + UUID.randomUUID())
                .daemon()
                .start(loop);
    }

    static void createEffects(TestDatabase database) {
        database.execute("create table effect (number integer not null, consumer text not null)");
    }

    boolean isReady() {
        return state.isReady();
    }

    long lag() {
        return state.lag();
    }

    DeadLetters deadLetters() {
        return deadLetters;
    }

    @Override
    public void close() {
        loop.stop();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private final class Effect implements EventConsumer {
        @Override
        public Set<Topic> topics() {
            return Set.of(Topic.CARE);
        }

        @Override
        public void on(ReceivedEvent received) {
            var fact = (WellbeingReported) received.data();
            database.jdbi()
                    .useHandle(handle -> handle.createUpdate("insert into effect values (:number, :consumer)")
                            .bind("number", fact.version())
                            .bind("consumer", Thread.currentThread().getName())
                            .execute());
            afterEffect.accept(fact);
        }
    }
}
