package org.accalmie.web.body;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.io.ByteArrayInputStream;
import java.util.concurrent.atomic.AtomicLong;
import org.accalmie.web.WebConfig;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** Has a body whole before a worker thread takes its request, so that a slow sender costs a timer and some bytes. */
@ApplicationScoped
public class BodyFilter {
    /** After the caller's limits; all that run without a thread of their own must come before all that do not. */
    private static final int SECOND = 2;

    private final WebConfig.Body limits;
    private final AtomicLong held = new AtomicLong();

    BodyFilter(WebConfig config) {
        this.limits = config.body();
    }

    /** Nothing where there is nothing to wait for, which spares a request the way around. */
    @ServerRequestFilter(nonBlocking = true, priority = SECOND)
    public @Nullable Uni<Void> collect(ContainerRequestContext request, RoutingContext http, ResourceInfo resource) {
        if (BodyLimit.isLiftedFor(resource.getResourceMethod()) || !hasBody(http.request())) {
            return null;
        }
        var most = BodyLimit.of(resource.getResourceMethod());
        return Uni.createFrom()
                .<byte[]>emitter(emitter -> new BodyCollector(http, limits, most, held, emitter).start())
                .invoke(bytes -> {
                    ReceivedBody.keep(http, bytes);
                    request.setEntityStream(new ByteArrayInputStream(bytes));
                })
                .replaceWithVoid();
    }

    private static boolean hasBody(HttpServerRequest request) {
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return !request.isEnded()
                && (length == null ? request.headers().contains(HttpHeaders.TRANSFER_ENCODING) : !length.equals("0"));
    }
}
