package org.accalmie.kpi.figure;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import org.accalmie.web.ProblemException;

/** Lets {@code ?format=} win over {@code Accept}. */
@PreMatching
@Provider
public final class FormatFilter implements ContainerRequestFilter {
    @Override
    public void filter(ContainerRequestContext request) {
        var format = request.getUriInfo().getQueryParameters().getFirst("format");
        if (format != null) {
            request.getHeaders().putSingle(HttpHeaders.ACCEPT, mediaType(format));
        }
    }

    private static String mediaType(String format) {
        return switch (format) {
            case "csv" -> FiguresResource.CSV;
            case "json" -> MediaType.APPLICATION_JSON;
            default -> throw ProblemException.invalid("format", "must be csv or json");
        };
    }
}
