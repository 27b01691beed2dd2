package org.accalmie.web.answer;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyWriter;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

/** As {@link JsonBodyWriter} does it: a table may be as long as a list. */
@Provider
@Produces({MediaType.TEXT_PLAIN, "text/csv", "text/markdown"})
public final class TextBodyWriter implements ServerMessageBodyWriter<String> {
    @Override
    public boolean isWriteable(
            Class<?> type, Type genericType, ResteasyReactiveResourceInfo resource, MediaType mediaType) {
        return type == String.class;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == String.class;
    }

    @Override
    public void writeResponse(String text, Type type, ServerRequestContext request) {
        var context = (ResteasyReactiveRequestContext) request;
        new Answer(context.unwrap(RoutingContext.class), text.getBytes(UTF_8)).send();
    }

    @Override
    public void writeTo(
            String text,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream answer)
            throws IOException {
        answer.write(text.getBytes(UTF_8));
    }
}
