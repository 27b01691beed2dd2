package org.accalmie.web.answer;

import io.netty.buffer.Unpooled;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;

/** A body on its way out, slice by slice as its reader takes them. Nobody waits for that. */
final class Answer {
    private static final int SLICE = 16 * 1024;

    private final RoutingContext http;
    private final HttpServerResponse response;
    private final byte[] body;
    private int sent;

    Answer(RoutingContext http, byte[] body) {
        this.http = http;
        this.response = http.response();
        this.body = body;
    }

    void send() {
        response.putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(body.length));
        if (http.request().method() == HttpMethod.HEAD) {
            response.end();
        } else if (body.length <= SLICE) {
            response.end(next());
        } else {
            // the head is written where the framework fills it
            response.write(next());
            http.vertx().getOrCreateContext().runOnContext(begun -> goOn());
        }
    }

    private void goOn() {
        // a slice that leaves at once would call again from within
        response.drainHandler(null);
        while (sent < body.length && !response.closed()) {
            if (response.writeQueueFull()) {
                response.drainHandler(taken -> goOn());
                return;
            }
            response.write(next());
        }
        if (!response.closed() && !response.ended()) {
            response.end();
        }
    }

    private Buffer next() {
        int size = Math.min(SLICE, body.length - sent);
        var slice = Buffer.buffer(Unpooled.wrappedBuffer(body, sent, size));
        sent += size;
        return slice;
    }
}
