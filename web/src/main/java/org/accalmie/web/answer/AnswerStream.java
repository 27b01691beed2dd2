package org.accalmie.web.answer;

import io.vertx.ext.web.RoutingContext;
import java.io.ByteArrayOutputStream;

/** Sends what was written when it is closed. */
final class AnswerStream extends ByteArrayOutputStream {
    private final RoutingContext http;
    private boolean sent;

    AnswerStream(RoutingContext http) {
        this.http = http;
    }

    @Override
    public void close() {
        if (!sent) {
            sent = true;
            new Answer(http, toByteArray()).send();
        }
    }
}
