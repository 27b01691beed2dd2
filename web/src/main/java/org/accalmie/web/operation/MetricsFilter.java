package org.accalmie.web.operation;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Gives the metrics as text to who does not accept text too, instead of nothing. */
@Singleton
final class MetricsFilter {
    private static final String TEXT = "text/plain";
    private static final int PRIORITY = 1_000;

    void register(@Observes Filters filters) {
        filters.register(MetricsFilter::acceptText, PRIORITY);
    }

    private static void acceptText(RoutingContext request) {
        if (request.normalizedPath().equals("/q/metrics") && !acceptsText(request)) {
            request.request().headers().set(HttpHeaders.ACCEPT, TEXT);
        }
        request.next();
    }

    private static boolean acceptsText(RoutingContext request) {
        var accept = request.request().getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains(TEXT);
    }
}
