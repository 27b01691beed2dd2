package org.accalmie.web.route;

import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.handlers.ClassRoutingHandler;
import org.jboss.resteasy.reactive.server.handlers.RestInitialHandler.InitialMatch;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper.RequestMatch;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;
import org.jspecify.annotations.Nullable;

/** What the paths of this service lead to, found as the framework finds it: it refuses, and does not say what it has. */
@Singleton
public final class Routes {
    private volatile @Nullable RequestMapper<InitialMatch> known;

    /** All methods of all templates that a path follows, the most precise template first. */
    public List<Route> at(String path) {
        var classes = classes();
        return Stream.iterate(classes.map(path), Objects::nonNull, match -> classes.continueMatching(path, match))
                .flatMap(Routes::within)
                .sorted(Route.MOST_PRECISE_FIRST)
                .toList();
    }

    /** What a path offers: another template that it follows as well is another thing. */
    public Offer offerAt(String path) {
        var routes = at(path);
        return new Offer(routes.stream()
                .filter(route -> route.shape().equals(routes.getFirst().shape()))
                .toList());
    }

    /** The template by which a request is known. */
    public Optional<String> templateOf(String path, String method) {
        var routes = at(path);
        return routes.stream()
                .filter(route -> route.method().equals(Offer.servedAs(method)))
                .findFirst()
                .or(() -> routes.stream().findFirst())
                .map(Route::template);
    }

    /** Known once the service has started. */
    private RequestMapper<InitialMatch> classes() {
        var classes = known;
        if (classes == null) {
            classes = new RequestMapper<>(
                    ResteasyReactiveRecorder.getCurrentDeployment().getClassMappers());
            known = classes;
        }
        return classes;
    }

    private static Stream<Route> within(RequestMatch<InitialMatch> match) {
        var rest = match.remaining.isEmpty() ? "/" : match.remaining;
        return Stream.of(match.value.handlers)
                .filter(ClassRoutingHandler.class::isInstance)
                .flatMap(handler -> ((ClassRoutingHandler) handler).getMappers().entrySet().stream())
                .filter(method -> isNamed(method.getKey()))
                .flatMap(method -> route(match, method, rest));
    }

    private static Stream<Route> route(
            RequestMatch<InitialMatch> match, Map.Entry<String, RequestMapper<RuntimeResource>> method, String rest) {
        return found(method.getValue(), rest)
                .map(found -> new Route(
                        Route.withoutEnd(match.template.template + found.template.template),
                        method.getKey(),
                        found.value));
    }

    private static Stream<RequestMatch<RuntimeResource>> found(RequestMapper<RuntimeResource> methods, String rest) {
        return Stream.ofNullable(methods.map(rest));
    }

    private static boolean isNamed(@Nullable String method) {
        return method != null;
    }
}
