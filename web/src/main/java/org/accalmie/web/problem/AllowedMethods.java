package org.accalmie.web.problem;

import jakarta.ws.rs.HttpMethod;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.handlers.ClassRoutingHandler;
import org.jboss.resteasy.reactive.server.handlers.RestInitialHandler.InitialMatch;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper;
import org.jspecify.annotations.Nullable;

/** Which methods the path of a request takes, found as the framework finds them: it says 405 and not which. */
final class AllowedMethods {
    private AllowedMethods() {}

    /** As the value of {@code Allow}. */
    static String of(ResteasyReactiveRequestContext request) {
        var resources = new RequestMapper<>(request.getDeployment().getClassMappers());
        var allowed =
                offered(resources.map(request.getPathWithoutPrefix())).collect(Collectors.toCollection(TreeSet::new));
        if (allowed.contains(HttpMethod.GET)) {
            allowed.add(HttpMethod.HEAD);
        }
        allowed.add(HttpMethod.OPTIONS);
        return String.join(", ", allowed);
    }

    private static Stream<String> offered(RequestMapper.@Nullable RequestMatch<InitialMatch> resource) {
        if (resource == null) {
            return Stream.empty();
        }
        var rest = resource.remaining.isEmpty() ? "/" : resource.remaining;
        return Arrays.stream(resource.value.handlers)
                .filter(ClassRoutingHandler.class::isInstance)
                .flatMap(handler -> ((ClassRoutingHandler) handler).getMappers().entrySet().stream())
                .filter(method -> method.getKey() != null && method.getValue().map(rest) != null)
                .map(Map.Entry::getKey);
    }
}
