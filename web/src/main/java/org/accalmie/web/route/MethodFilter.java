package org.accalmie.web.route;

import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.accalmie.web.ProblemException;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jspecify.annotations.Nullable;

/**
 * Answers for methods that a path lacks: the framework takes what it finds in the last class that it tries for
 * everything, and a literal path for the value of another one's parameter.
 */
@Singleton
public final class MethodFilter {
    private final Routes routes;

    MethodFilter(Routes routes) {
        this.routes = routes;
    }

    @ServerRequestFilter(preMatching = true, nonBlocking = true)
    public @Nullable Response check() {
        var request = CurrentRequestManager.get();
        var offer = routes.offerAt(request.getPathWithoutPrefix());
        var method = request.getMethod();
        if (offer.isEmpty() || offer.has(method)) {
            return null;
        }
        if (method.equals(HttpMethod.OPTIONS)) {
            return Response.ok().header(HttpHeaders.ALLOW, offer.allowed()).build();
        }
        throw ProblemException.methodNotAllowed(offer.allowed());
    }
}
