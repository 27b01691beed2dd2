package org.accalmie.web.body;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Ends the connection after an answer that announces it, and lets nobody have answers that they do not read. */
@Singleton
final class ConnectionCloseFilter {
    private static final int BEFORE_THE_RESOURCES = 9_000;
    private static final long PATIENCE_MILLIS = 2_000;
    private static final String CLOSE = "close";

    void register(@Observes Filters filters) {
        filters.register(ConnectionCloseFilter::watch, BEFORE_THE_RESOURCES);
    }

    private static void watch(RoutingContext context) {
        context.addEndHandler(ended -> {
            if (context.response().headers().contains(HttpHeaders.CONNECTION, CLOSE, true)) {
                hangUp(context);
            }
        });
        if (context.response().writeQueueFull()) {
            waitForTheReader(context);
        } else {
            context.next();
        }
    }

    /** Whoever asks on without taking what was answered gets no more of it into memory. */
    private static void waitForTheReader(RoutingContext context) {
        context.request().pause();
        context.response().drainHandler(taken -> {
            context.request().resume();
            context.next();
        });
    }

    private static void hangUp(RoutingContext context) {
        var request = context.request();
        if (request.isEnded()) {
            request.connection().close();
        } else {
            passOverTheRest(context, request);
        }
    }

    /** Closed with something unread, the connection would be reset, and the answer lost on its way. */
    private static void passOverTheRest(RoutingContext context, HttpServerRequest request) {
        var connection = request.connection();
        var timer = context.vertx().setTimer(PATIENCE_MILLIS, late -> connection.close());
        request.handler(unread -> {});
        request.endHandler(end -> {
            context.vertx().cancelTimer(timer);
            connection.close();
        });
        request.resume();
    }
}
