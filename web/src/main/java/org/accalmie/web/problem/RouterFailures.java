package org.accalmie.web.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.RejectedExecutionException;
import org.accalmie.web.trace.RequestIdFilter;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** What fails before a resource is found, or at {@code /q/}, as every other problem. */
@Singleton
final class RouterFailures {
    private static final Logger LOG = Logger.getLogger(RouterFailures.class);
    private static final int AFTER_ALL_ROUTES = 100_000;
    private static final int NOT_FOUND = 404;
    private static final int OUR_FAULT = 500;
    private static final int BUSY = 503;

    private final ObjectMapper json;
    private final RequestIdFilter identity;

    RouterFailures(ObjectMapper json, RequestIdFilter identity) {
        this.json = json;
        this.identity = identity;
    }

    void register(@Observes Router router) {
        router.route().order(AFTER_ALL_ROUTES).failureHandler(this::answer);
    }

    private void answer(RoutingContext request) {
        var response = request.response();
        if (response.headWritten() || isOfSecurity(request.failure())) {
            request.next();
            return;
        }
        identity.identify(response);
        int status = status(request);
        if (status == OUR_FAULT) {
            LOG.errorf(fault(request), "Request %s failed", response.headers().get(RequestIdFilter.HEADER));
        }
        if (status == BUSY) {
            response.putHeader(HttpHeaders.RETRY_AFTER, "1");
        }
        response.setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .end(problem(request, status));
    }

    private static int status(RoutingContext request) {
        if (request.failure() instanceof RejectedExecutionException) {
            return BUSY;
        }
        return request.statusCode() < 0 ? OUR_FAULT : request.statusCode();
    }

    private Buffer problem(RoutingContext request, int status) {
        var problem = Problem.of(status, detail(status), path(request), List.of(), Map.of());
        try {
            return Buffer.buffer(json.writeValueAsBytes(problem));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code OPTIONS *} is about no path. */
    private static @Nullable String path(RoutingContext request) {
        var path = request.request().path();
        return path != null && path.startsWith("/") ? path : null;
    }

    private static String detail(int status) {
        return switch (status) {
            case NOT_FOUND -> "There is nothing here.";
            case BUSY -> "Too much is asked for at the moment.";
            case OUR_FAULT -> "Something went wrong on our side. Tell us the X-Request-Id.";
            default -> "The request was refused.";
        };
    }

    private static @Nullable Throwable fault(RoutingContext request) {
        return request.failure() == null ? null : RedactedException.of(request.failure());
    }

    private static boolean isOfSecurity(@Nullable Throwable failure) {
        return failure instanceof AuthenticationException
                || failure instanceof UnauthorizedException
                || failure instanceof ForbiddenException;
    }
}
