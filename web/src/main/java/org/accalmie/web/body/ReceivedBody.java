package org.accalmie.web.body;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;

/** The bytes of the current request's body as they came; none of a body that is streamed. */
@RequestScoped
public class ReceivedBody {
    private static final String KEY = ReceivedBody.class.getName();
    private static final byte[] NONE = {};

    private final RoutingContext http;

    ReceivedBody(RoutingContext http) {
        this.http = http;
    }

    public byte[] bytes() {
        return http.get(KEY, NONE);
    }

    static void keep(RoutingContext http, byte[] received) {
        http.put(KEY, received);
    }
}
