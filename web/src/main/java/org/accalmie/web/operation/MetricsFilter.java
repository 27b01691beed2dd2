package org.accalmie.web.operation;

import io.quarkus.micrometer.runtime.export.handlers.PrometheusHandler;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Gives the metrics from threads of their own, and as text to who does not accept text too. */
@Singleton
final class MetricsFilter {
    private static final String TEXT = "text/plain";
    private static final int PRIORITY = 1_000;

    private final OperationThreads threads;
    private final PrometheusHandler metrics = new PrometheusHandler(false, Optional.empty());

    MetricsFilter(OperationThreads threads) {
        this.threads = threads;
    }

    void register(@Observes Filters filters) {
        filters.register(this::answer, PRIORITY);
    }

    private void answer(RoutingContext request) {
        if (!request.normalizedPath().equals("/q/metrics")) {
            request.next();
            return;
        }
        if (!acceptsText(request)) {
            request.request().headers().set(HttpHeaders.ACCEPT, TEXT);
        }
        if (request.request().method() == HttpMethod.GET) {
            threads.run(() -> {
                        metrics.handle(request);
                        return true;
                    })
                    .onFailure(request::fail);
        } else {
            request.next();
        }
    }

    private static boolean acceptsText(RoutingContext request) {
        var accept = request.request().getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains(TEXT);
    }
}
