package org.accalmie.web.media;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.function.UnaryOperator;

/** Makes the headers readable that decide which resource method is called, before one is looked for. */
@Singleton
final class ReadableHeadersFilter {
    private static final int BEFORE_THE_RESOURCES = 8_000;

    void register(@Observes Filters filters) {
        filters.register(ReadableHeadersFilter::read, BEFORE_THE_RESOURCES);
    }

    private static void read(RoutingContext request) {
        rewrite(request, HttpHeaders.CONTENT_TYPE, ReadableMediaTypes::ofBody);
        rewrite(request, HttpHeaders.ACCEPT, ReadableMediaTypes::ofAnswer);
        request.next();
    }

    private static void rewrite(RoutingContext request, CharSequence name, UnaryOperator<String> reading) {
        var headers = request.request().headers();
        var sent = headers.getAll(name);
        if (sent.isEmpty()) {
            return;
        }
        var all = String.join(",", sent);
        if (all.isBlank()) {
            headers.remove(name);
            return;
        }
        var readable = reading.apply(all);
        if (sent.size() > 1 || !readable.equals(all)) {
            headers.set(name, readable);
        }
    }
}
