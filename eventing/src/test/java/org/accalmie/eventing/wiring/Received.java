package org.accalmie.eventing.wiring;

import io.opentelemetry.api.trace.Span;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.accalmie.eventing.EventConsumer;
import org.accalmie.eventing.ReceivedEvent;
import org.accalmie.events.Topic;

/** Remembers in which trace each event was handled. */
@Singleton
final class Received implements EventConsumer {
    private final Map<String, String> traces = new ConcurrentHashMap<>();

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.CARE);
    }

    @Override
    public void on(ReceivedEvent received) {
        var trace = Span.current().getSpanContext().getTraceId();
        traces.put(received.data().subject(), trace);
    }

    Map<String, String> traces() {
        return traces;
    }
}
