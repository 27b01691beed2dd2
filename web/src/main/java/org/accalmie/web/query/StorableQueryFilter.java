package org.accalmie.web.query;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import org.accalmie.web.ProblemException;

/** PostgreSQL cannot compare a text with one that contains NUL. */
@Provider
public final class StorableQueryFilter implements ContainerRequestFilter {
    @Override
    public void filter(ContainerRequestContext request) {
        request.getUriInfo().getQueryParameters().forEach((name, values) -> {
            if (values.stream().anyMatch(StorableQueryFilter::hasNul)) {
                throw ProblemException.invalid(name, "must not contain a NUL character");
            }
        });
        if (hasNul(request.getUriInfo().getPath())) {
            throw ProblemException.notFound("There is nothing here.");
        }
    }

    private static boolean hasNul(String text) {
        return text.indexOf(0) >= 0;
    }
}
