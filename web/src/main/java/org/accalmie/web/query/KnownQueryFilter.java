package org.accalmie.web.query;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.accalmie.web.ProblemException;
import org.accalmie.web.Violation;
import org.accalmie.web.validation.Blanks;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a parameter that nobody reads, and one that says two things or nothing, so that a typing error does not list
 * everything instead of a few.
 */
@Provider
public final class KnownQueryFilter implements ContainerRequestFilter {
    /** Language and form may be asked of everything, a page of every list, however short it is. */
    private static final Set<String> EVERYWHERE = Set.of("after", "format", "lang", "limit");

    private final ResourceInfo resource;
    private final Map<Method, Map<String, Class<?>>> known = new ConcurrentHashMap<>();

    KnownQueryFilter(ResourceInfo resource) {
        this.resource = resource;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var asked = request.getUriInfo().getQueryParameters();
        var method = resource.getResourceMethod();
        if (asked.isEmpty() || isUnknown(method)) {
            return;
        }
        var types = known.computeIfAbsent(method, QueryNames::of);
        var violations = asked.entrySet().stream()
                .flatMap(parameter -> fault(types.get(parameter.getKey()), parameter.getKey(), parameter.getValue()))
                .toList();
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(violations);
        }
    }

    private static Stream<Violation> fault(@Nullable Class<?> type, String name, List<String> values) {
        if (type == null && !EVERYWHERE.contains(name)) {
            return Stream.of(new Violation(name, "is not a known parameter"));
        }
        if (values.size() > 1 && type != null && !Collection.class.isAssignableFrom(type)) {
            return Stream.of(new Violation(name, "must be given once"));
        }
        if (values.contains("")) {
            return Stream.of(new Violation(name, "must not be empty"));
        }
        return values.stream().anyMatch(Blanks::isBlank)
                ? Stream.of(new Violation(name, "must not be blank"))
                : Stream.empty();
    }

    /** A path that leads nowhere has no method. */
    private static boolean isUnknown(@Nullable Object method) {
        return method == null;
    }
}
