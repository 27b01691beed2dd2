package org.accalmie.web.trace;

import io.opentelemetry.api.trace.Span;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.accalmie.eventing.Ids;

/** Puts the trace id on every answer, that of a refusal and of {@code /q/} too. */
@Singleton
public final class RequestIdFilter {
    public static final String HEADER = "X-Request-Id";
    private static final int BEFORE_ALL_OTHERS = 10_000;

    private final Ids ids;

    RequestIdFilter(Ids ids) {
        this.ids = ids;
    }

    void register(@Observes Filters filters) {
        filters.register(this::identify, BEFORE_ALL_OTHERS);
    }

    private void identify(RoutingContext request) {
        request.response().putHeader(HEADER, requestId());
        request.next();
    }

    private String requestId() {
        var trace = Span.current().getSpanContext();
        return trace.isValid() ? trace.getTraceId() : ids.next().toString().replace("-", "");
    }
}
