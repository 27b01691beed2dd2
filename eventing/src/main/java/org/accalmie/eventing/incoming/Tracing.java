package org.accalmie.eventing.incoming;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Goes on with the trace of whoever published the event. */
public final class Tracing {
    private final Tracer tracer;

    public Tracing(Tracer tracer) {
        this.tracer = tracer;
    }

    void inSpan(Incoming record, Runnable work) {
        run(work, span(record.topic()).setParent(origin(record)));
    }

    /** A batch of many traces has one of its own, linked to them. */
    void inSpan(List<Incoming> records, Runnable work) {
        if (records.stream()
                        .map(record -> record.header("traceparent"))
                        .distinct()
                        .count()
                == 1) {
            inSpan(records.getFirst(), work);
            return;
        }
        var span = span(records.getFirst().topic()).setNoParent();
        records.forEach(record -> span.addLink(Span.fromContext(origin(record)).getSpanContext()));
        run(work, span);
    }

    private SpanBuilder span(String topic) {
        return tracer.spanBuilder("process " + topic)
                .setSpanKind(SpanKind.CONSUMER)
                .setAttribute("messaging.system", "kafka")
                .setAttribute("messaging.destination.name", topic);
    }

    private static void run(Runnable work, SpanBuilder builder) {
        var span = builder.startSpan();
        try (var scope = span.makeCurrent()) {
            work.run();
        } catch (RuntimeException | Error e) {
            // the exception itself may quote what must not leave the service
            span.setStatus(StatusCode.ERROR, e.getClass().getSimpleName());
            throw e;
        } finally {
            span.end();
        }
    }

    private static Context origin(Incoming record) {
        return W3CTraceContextPropagator.getInstance().extract(Context.root(), record.headers(), new Headers());
    }

    private static final class Headers implements TextMapGetter<Map<String, String>> {
        @Override
        public Iterable<String> keys(Map<String, String> headers) {
            return headers.keySet();
        }

        @Override
        public @Nullable String get(@Nullable Map<String, String> headers, String name) {
            return headers == null ? null : headers.get(name);
        }
    }
}
