package org.accalmie.web.media;

import jakarta.annotation.Priority;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.accalmie.web.ProblemException;
import org.accalmie.web.body.ReceivedBody;
import org.jspecify.annotations.Nullable;

/**
 * A method that names no media type takes and gives JSON. Left to itself the framework would read any JSON dialect
 * leniently and write an object in whatever type is accepted, which for a record is its {@code toString}.
 */
@Provider
@Priority(MediaTypeFilter.AFTER_THE_BODY)
public final class MediaTypeFilter implements ContainerRequestFilter, ContainerResponseFilter {
    static final int AFTER_THE_BODY = Priorities.USER + 1;

    /** The one coding that is taken (RFC 9110, 12.5.3). */
    private static final String AS_IT_IS = "identity";

    private final ResourceInfo resource;
    private final ReceivedBody received;

    MediaTypeFilter(ResourceInfo resource, ReceivedBody received) {
        this.resource = resource;
        this.received = received;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var accept = request.getHeaderString(HttpHeaders.ACCEPT);
        if (accept != null && isSilent(Produces.class) && !Accepted.takesJson(accept)) {
            throw ProblemException.notAcceptable(MediaType.APPLICATION_JSON);
        }
        var coding = request.getHeaderString(HttpHeaders.CONTENT_ENCODING);
        if (coding != null && !coding.strip().equalsIgnoreCase(AS_IT_IS)) {
            throw ProblemException.unsupportedMediaType(HttpHeaders.ACCEPT_ENCODING, AS_IT_IS);
        }
        var sent = request.getHeaderString(HttpHeaders.CONTENT_TYPE);
        if (sent != null && (received.bytes().length > 0 || needsABody()) && takesJsonAlone() && !isJson(sent)) {
            throw ProblemException.unsupportedMediaType(
                    BodyTypes.header(request.getMethod()), MediaType.APPLICATION_JSON);
        }
    }

    private boolean needsABody() {
        var method = resource.getResourceMethod();
        return isKnown(method)
                && Arrays.stream(method.getParameters())
                        .filter(parameter -> parameter.isAnnotationPresent(NotNull.class))
                        .anyMatch(MediaTypeFilter::isTheBody);
    }

    private static boolean isTheBody(Parameter parameter) {
        return Arrays.stream(parameter.getAnnotations())
                .noneMatch(
                        annotation -> annotation.annotationType().getPackage().equals(PathParam.class.getPackage()));
    }

    /** Whoever says no more than any media type reads none; beside JSON it means JSON by whatever name. */
    private boolean takesJsonAlone() {
        return isSilent(Consumes.class)
                || readsNone(resource.getResourceMethod().getAnnotation(Consumes.class));
    }

    private static boolean readsNone(@Nullable Consumes named) {
        return named != null && List.of(named.value()).equals(List.of(MediaType.WILDCARD));
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.hasEntity()
                && !response.getHeaders().containsKey(HttpHeaders.CONTENT_TYPE)
                && isSilent(Produces.class)) {
            response.getHeaders()
                    .putSingle(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"));
        }
    }

    private boolean isSilent(Class<? extends Annotation> annotation) {
        var method = resource.getResourceMethod();
        return isKnown(method)
                && !method.isAnnotationPresent(annotation)
                && !resource.getResourceClass().isAnnotationPresent(annotation);
    }

    /** A path that leads nowhere has no method. */
    private static boolean isKnown(@Nullable Object method) {
        return method != null;
    }

    private static boolean isJson(String mediaType) {
        return mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT).equals(MediaType.APPLICATION_JSON);
    }
}
