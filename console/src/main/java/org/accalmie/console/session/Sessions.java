package org.accalmie.console.session;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Objects;
import org.jdbi.v3.core.JdbiException;

/** Whether sessions go on, for what outlives a request. */
@Singleton
public class Sessions {
    private final SessionStore store;

    Sessions(SessionStore store) {
        this.store = store;
    }

    /** The id by which the request's person is signed in. */
    public String of(RoutingContext request) {
        return Objects.requireNonNull(request.get(SessionTokens.SESSION), "nobody is signed in");
    }

    /** Asking is no use of it: who only looks on is signed out in the end. */
    public boolean isOpen(String id) {
        try {
            return store.has(id);
        } catch (JdbiException away) {
            // nobody is signed out because the database is away
            return true;
        }
    }
}
