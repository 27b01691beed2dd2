package org.accalmie.web.operation;

import jakarta.ws.rs.HttpMethod;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.core.Deployment;
import org.jboss.resteasy.reactive.server.handlers.ClassRoutingHandler;
import org.jboss.resteasy.reactive.server.handlers.RestInitialHandler.InitialMatch;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper.RequestMatch;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;
import org.jspecify.annotations.Nullable;

/** Which template the path of a request follows, found as the framework finds the resource, but by any method. */
final class RouteTemplates {
    private final RequestMapper<InitialMatch> classes;

    RouteTemplates(Deployment deployment) {
        classes = new RequestMapper<>(deployment.getClassMappers());
    }

    Optional<String> of(String path, String method) {
        for (var match = classes.map(path); isMatch(match); match = classes.continueMatching(path, match)) {
            var found = within(match, method);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> within(RequestMatch<InitialMatch> match, String method) {
        var rest = match.remaining.isEmpty() ? "/" : match.remaining;
        return Stream.of(match.value.handlers)
                .filter(ClassRoutingHandler.class::isInstance)
                .flatMap(handler -> mappers(((ClassRoutingHandler) handler).getMappers(), method))
                .map(mapper -> mapper.map(rest))
                .filter(RouteTemplates::isMatch)
                .map(resource -> match.template.template + resource.template.template)
                .findFirst();
    }

    /** Those of the method first: another one may know the same path by another template. */
    private static Stream<RequestMapper<RuntimeResource>> mappers(
            Map<String, RequestMapper<RuntimeResource>> byMethod, String method) {
        var own = method.equals(HttpMethod.HEAD) ? HttpMethod.GET : method;
        return Stream.concat(Stream.ofNullable(byMethod.get(own)), byMethod.values().stream());
    }

    private static boolean isMatch(@Nullable Object match) {
        return match != null;
    }
}
