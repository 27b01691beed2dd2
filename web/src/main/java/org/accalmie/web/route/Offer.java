package org.accalmie.web.route;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;

/** The methods of one path. */
public record Offer(List<Route> routes) {

    /** Whether there is nothing at the path. */
    public boolean isEmpty() {
        return routes.isEmpty();
    }

    public boolean has(String method) {
        return resource(method).isPresent();
    }

    /** As the value of {@code Allow}. */
    public String allowed() {
        var allowed = routes.stream().map(Route::method).collect(Collectors.toCollection(TreeSet::new));
        if (allowed.contains(HttpMethod.GET)) {
            allowed.add(HttpMethod.HEAD);
        }
        allowed.add(HttpMethod.OPTIONS);
        return String.join(", ", allowed);
    }

    /** The media types of the answers to a method. */
    public String produced(String method) {
        return resource(method)
                .flatMap(resource -> Optional.ofNullable(resource.getProduces()))
                .map(types -> names(Arrays.asList(types.getSortedOriginalMediaTypes())))
                .orElse(MediaType.APPLICATION_JSON);
    }

    /** The media types of the bodies of a method. */
    public String consumed(String method) {
        return resource(method)
                .map(RuntimeResource::getConsumes)
                .filter(types -> !types.isEmpty())
                .map(Offer::names)
                .orElse(MediaType.APPLICATION_JSON);
    }

    static String servedAs(String method) {
        return method.equals(HttpMethod.HEAD) ? HttpMethod.GET : method;
    }

    private Optional<RuntimeResource> resource(String method) {
        return routes.stream()
                .filter(route -> route.method().equals(servedAs(method)))
                .map(Route::resource)
                .findFirst();
    }

    private static String names(List<MediaType> types) {
        return types.stream()
                .map(type -> type.getType() + "/" + type.getSubtype())
                .collect(Collectors.joining(", "));
    }
}
