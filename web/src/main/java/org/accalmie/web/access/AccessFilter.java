package org.accalmie.web.access;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import org.accalmie.web.ProblemException;

/** Asks what {@link CheckedAccess} names. */
@Provider
@Priority(Priorities.AUTHORIZATION)
public final class AccessFilter implements ContainerRequestFilter {
    private final ResourceInfo resource;
    private final Instance<AccessCheck> checks;

    AccessFilter(ResourceInfo resource, @Any Instance<AccessCheck> checks) {
        this.resource = resource;
        this.checks = checks;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var method = resource.getResourceMethod();
        var checked = method == null ? null : method.getAnnotation(CheckedAccess.class);
        if (checked != null) {
            var id = request.getUriInfo().getPathParameters().getFirst("id");
            checks.select(checked.value()).get().require(idIn(id));
        }
    }

    private static UUID idIn(String path) {
        try {
            return UUID.fromString(path);
        } catch (IllegalArgumentException malformed) {
            throw ProblemException.notFound("There is nothing by this id.");
        }
    }
}
