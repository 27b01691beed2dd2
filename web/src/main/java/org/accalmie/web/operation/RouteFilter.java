package org.accalmie.web.operation;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.accalmie.web.route.Routes;

/**
 * Measures each request under the template of its path before anybody looks at it: a request that is refused on its way
 * would be measured under the path itself, which names people, and a hundred of those leave no room for others.
 */
@Singleton
final class RouteFilter {
    private static final int BEFORE_ALL_OTHERS = 10_001;
    private static final String MEASURED_AS = "UrlPathTemplate";
    private static final String NOWHERE = "/UNMATCHED";
    private static final String OPERATION = "/q/";

    private final Routes routes;

    RouteFilter(Routes routes) {
        this.routes = routes;
    }

    void register(@Observes Filters filters) {
        filters.register(this::name, BEFORE_ALL_OTHERS);
    }

    private void name(RoutingContext request) {
        var path = request.normalizedPath();
        if (!path.startsWith(OPERATION)) {
            var template =
                    routes.templateOf(path, request.request().method().name()).orElse(NOWHERE);
            ((HttpServerRequestInternal) request.request()).context().putLocal(MEASURED_AS, template);
        }
        request.next();
    }
}
