package org.accalmie.web.trace;

import io.opentelemetry.api.trace.Span;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.accalmie.eventing.Ids;

/** Puts the trace id and the date on every answer, that of a refusal and of {@code /q/} too. */
@Singleton
public final class RequestIdFilter {
    public static final String HEADER = "X-Request-Id";
    private static final int BEFORE_ALL_OTHERS = 10_000;

    /** As RFC 9110 wants it, with two digits for the day. */
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final Ids ids;
    private final InstantSource clock;

    RequestIdFilter(Ids ids, InstantSource clock) {
        this.ids = ids;
        this.clock = clock;
    }

    /** The value of the {@code Date} header. */
    public static String date(Instant instant) {
        return HTTP_DATE.format(instant);
    }

    void register(@Observes Filters filters) {
        filters.register(
                request -> {
                    identify(request.response());
                    request.next();
                },
                BEFORE_ALL_OTHERS);
    }

    /** Once: a target that is no path, as of OPTIONS *, fails before any filter. */
    public void identify(HttpServerResponse response) {
        if (!response.headers().contains(HEADER)) {
            response.putHeader(HEADER, requestId()).putHeader(HttpHeaders.DATE, date(clock.instant()));
        }
    }

    private String requestId() {
        var trace = Span.current().getSpanContext();
        return trace.isValid() ? trace.getTraceId() : ids.next().toString().replace("-", "");
    }
}
