package org.accalmie.web.body;

import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.accalmie.web.ProblemException;
import org.accalmie.web.WebConfig;

/** One body on its way in. Everything here happens on the connection's event loop. */
final class BodyCollector {
    private static final Duration RETRY_AFTER = Duration.ofSeconds(1);
    private static final String CONTINUE = "100-continue";

    private final RoutingContext http;
    private final WebConfig.Body limits;
    private final int most;
    private final AtomicLong held;
    private final UniEmitter<? super byte[]> emitter;
    private final Buffer body = Buffer.buffer();
    private long timer;
    private boolean over;

    /**
     * @param most bytes of this body
     * @param held the bytes of all bodies of requests under way
     */
    BodyCollector(
            RoutingContext http, WebConfig.Body limits, int most, AtomicLong held, UniEmitter<? super byte[]> emitter) {
        this.http = http;
        this.limits = limits;
        this.most = most;
        this.held = held;
        this.emitter = emitter;
    }

    void start() {
        var request = http.request();
        timer = http.vertx().setTimer(limits.deadline().toMillis(), late -> fail(ProblemException.incomplete()));
        http.addEndHandler(ended -> held.addAndGet(-body.length()));
        request.handler(this::take);
        request.endHandler(end -> complete());
        request.exceptionHandler(gone -> fail(ProblemException.incomplete()));
        if (CONTINUE.equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
            http.response().writeContinue();
        }
        request.resume();
    }

    private void take(Buffer part) {
        if (over) {
            return;
        }
        if (body.length() + part.length() > most) {
            fail(ProblemException.tooLarge(most));
        } else if (held.addAndGet(part.length()) > limits.memory().asLongValue()) {
            held.addAndGet(-part.length());
            fail(ProblemException.overloaded(RETRY_AFTER));
        } else {
            body.appendBuffer(part);
        }
    }

    private void complete() {
        if (end()) {
            emitter.complete(body.getBytes());
        }
    }

    private void fail(ProblemException refusal) {
        if (end()) {
            emitter.fail(refusal);
        }
    }

    private boolean end() {
        if (over) {
            return false;
        }
        over = true;
        http.vertx().cancelTimer(timer);
        return true;
    }
}
