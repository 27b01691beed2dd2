package org.accalmie.web.problem;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.handlers.ClassRoutingHandler;
import org.jboss.resteasy.reactive.server.handlers.RestInitialHandler.InitialMatch;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;
import org.jspecify.annotations.Nullable;

/** What the path of a request offers, found as the framework finds it: it refuses, and does not say what it has. */
final class PathOffer {
    private final Map<String, RuntimeResource> methods;

    private PathOffer(Map<String, RuntimeResource> methods) {
        this.methods = methods;
    }

    static PathOffer of(ResteasyReactiveRequestContext request) {
        var resources = new RequestMapper<>(request.getDeployment().getClassMappers());
        var path = request.getPathWithoutPrefix();
        return new PathOffer(
                Stream.iterate(resources.map(path), Objects::nonNull, match -> resources.continueMatching(path, match))
                        .flatMap(PathOffer::offered)
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one)));
    }

    /** As the value of {@code Allow}. */
    String allowed() {
        var allowed = new TreeSet<>(methods.keySet());
        if (allowed.contains(HttpMethod.GET)) {
            allowed.add(HttpMethod.HEAD);
        }
        allowed.add(HttpMethod.OPTIONS);
        return String.join(", ", allowed);
    }

    /** The media types of the answers to a method. */
    String produced(String method) {
        var resource = methods.get(method);
        return resource == null || resource.getProduces() == null
                ? MediaType.APPLICATION_JSON
                : names(Arrays.asList(resource.getProduces().getSortedOriginalMediaTypes()));
    }

    /** The media types of the bodies of a method. */
    String consumed(String method) {
        var resource = methods.get(method);
        return resource == null || resource.getConsumes().isEmpty()
                ? MediaType.APPLICATION_JSON
                : names(resource.getConsumes());
    }

    private static String names(List<MediaType> types) {
        return types.stream()
                .map(type -> type.getType() + "/" + type.getSubtype())
                .collect(Collectors.joining(", "));
    }

    private static Stream<Map.Entry<String, RuntimeResource>> offered(
            RequestMapper.RequestMatch<InitialMatch> resource) {
        var rest = resource.remaining.isEmpty() ? "/" : resource.remaining;
        return Arrays.stream(resource.value.handlers)
                .filter(ClassRoutingHandler.class::isInstance)
                .flatMap(handler -> ((ClassRoutingHandler) handler).getMappers().entrySet().stream())
                .filter(method -> method.getKey() != null)
                .flatMap(method -> matched(method.getKey(), method.getValue().map(rest)));
    }

    private static Stream<Map.Entry<String, RuntimeResource>> matched(
            String method, RequestMapper.@Nullable RequestMatch<RuntimeResource> match) {
        return match == null ? Stream.empty() : Stream.of(Map.entry(method, match.value));
    }
}
