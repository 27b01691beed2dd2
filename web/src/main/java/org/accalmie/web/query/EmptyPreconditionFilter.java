package org.accalmie.web.query;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import org.accalmie.web.ProblemException;

/** Whoever sends {@code If-Match} wants to be guarded: an empty one, which reads as none, would guard nothing. */
@Provider
public final class EmptyPreconditionFilter implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        var sent = request.getHeaders().get(HttpHeaders.IF_MATCH);
        if (sent != null && sent.stream().allMatch(String::isBlank)) {
            throw ProblemException.invalid(HttpHeaders.IF_MATCH, "must name a version, in quotation marks, or be *");
        }
    }
}
