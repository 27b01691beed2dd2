package org.accalmie.kpi.figure;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.accalmie.web.ProblemException;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Lets {@code ?format=} win over {@code Accept}. */
public final class FormatFilter {
    /** Before any filter that may block, as the filters are that come first of all. */
    @ServerRequestFilter(preMatching = true, nonBlocking = true)
    public void preferAskedFormat(ContainerRequestContext request) {
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
