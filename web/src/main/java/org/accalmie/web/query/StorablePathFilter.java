package org.accalmie.web.query;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import org.accalmie.web.ProblemException;

/** PostgreSQL cannot compare a text with one that contains NUL. */
@Provider
public final class StorablePathFilter implements ContainerRequestFilter {
    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getUriInfo().getPath().indexOf(0) >= 0) {
            throw ProblemException.notFound("There is nothing here.");
        }
    }
}
