package org.accalmie.eventing.outbox;

import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.accalmie.eventing.EventJson;
import org.accalmie.eventing.Ids;
import org.accalmie.eventing.Outbox;
import org.accalmie.events.Event;
import org.accalmie.events.EventTypes;
import org.jspecify.annotations.Nullable;

@Singleton
final class TransactionalOutbox implements Outbox {
    private final OutboxWriter writer;
    private final InstantSource clock;
    private final Ids ids;
    private final EventJson json;

    TransactionalOutbox(OutboxWriter writer, InstantSource clock, Ids ids, EventJson json) {
        this.writer = writer;
        this.clock = clock;
        this.ids = ids;
        this.json = json;
    }

    @Override
    public List<UUID> append(List<? extends Event> events) {
        var at = clock.instant();
        var traceparent = traceparent();
        var rows = events.stream().map(event -> row(event, at, traceparent)).toList();
        writer.write(rows);
        return rows.stream().map(OutboxRow::eventId).toList();
    }

    private OutboxRow row(Event event, Instant at, @Nullable String traceparent) {
        return new OutboxRow(
                ids.next(),
                event.topic().wireName(),
                event.key(),
                EventTypes.nameOf(event.getClass()),
                event.subject(),
                at,
                traceparent,
                null,
                json.bytes(event));
    }

    private static @Nullable String traceparent() {
        var carrier = new HashMap<String, String>();
        W3CTraceContextPropagator.getInstance().inject(Context.current(), carrier, HashMap::put);
        return carrier.get("traceparent");
    }
}
