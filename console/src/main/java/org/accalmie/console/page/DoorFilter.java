package org.accalmie.console.page;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Before anybody is asked who they are: no forged change comes in, and nothing leaves without the headers that keep it safe. */
@Singleton
final class DoorFilter {
    /** Above authentication and CORS. */
    private static final int FIRST = 1000;

    private static final String ASSETS = "/static/";

    private final String policy;
    private final String signOut;

    DoorFilter(
            @ConfigProperty(name = "quarkus.oidc.token.issuer") URI issuer,
            @ConfigProperty(name = "quarkus.oidc.logout.path") String signOut) {
        this.policy = policy(issuer);
        this.signOut = signOut;
    }

    void register(@Observes Filters filters) {
        filters.register(this::pass, FIRST);
    }

    static String policy(URI issuer) {
        return "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
                + " connect-src 'self'; manifest-src 'self'; form-action 'self' %s://%s; frame-ancestors 'none'; base-uri 'none';"
                        .formatted(issuer.getScheme(), issuer.getAuthority())
                + " require-trusted-types-for 'script'; trusted-types default";
    }

    private void pass(RoutingContext context) {
        var request = context.request();
        var headers = context.response().headers();
        headers.set("Content-Security-Policy", policy);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "same-origin");
        if (!context.normalizedPath().startsWith(ASSETS)) {
            headers.set("Cache-Control", "no-store");
        }
        var forgery = new Forgery(
                request.method().name(),
                request.getHeader("Sec-Fetch-Site"),
                request.getHeader("Origin"),
                String.valueOf(request.authority()));
        if (forgery.isPossible()) {
            end(context, 403);
        } else if (signOut.equals(context.normalizedPath()) && !request.method().equals(HttpMethod.POST)) {
            end(context, 405);
        } else {
            context.next();
        }
    }

    private static void end(RoutingContext context, int status) {
        context.response().setStatusCode(status).end();
    }
}
