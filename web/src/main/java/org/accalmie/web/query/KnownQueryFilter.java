package org.accalmie.web.query;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.accalmie.web.ProblemException;
import org.accalmie.web.Violation;
import org.jspecify.annotations.Nullable;

/** Refuses a parameter that nobody reads, so that a typing error does not list everything instead of a few. */
@Provider
public final class KnownQueryFilter implements ContainerRequestFilter {
    /** Language and form may be asked of everything, a page of every list, however short it is. */
    private static final Set<String> EVERYWHERE = Set.of("after", "format", "lang", "limit");

    private final ResourceInfo resource;
    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    KnownQueryFilter(ResourceInfo resource) {
        this.resource = resource;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var asked = request.getUriInfo().getQueryParameters().keySet();
        var method = resource.getResourceMethod();
        if (asked.isEmpty() || isUnknown(method)) {
            return;
        }
        var names = known.computeIfAbsent(method, QueryNames::of);
        var violations = asked.stream()
                .filter(name -> !names.contains(name) && !EVERYWHERE.contains(name))
                .map(name -> new Violation(name, "is not a known parameter"))
                .toList();
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(violations);
        }
    }

    /** A path that leads nowhere has no method. */
    private static boolean isUnknown(@Nullable Object method) {
        return method == null;
    }
}
