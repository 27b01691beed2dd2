package org.accalmie.web.stream;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.InstantSource;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyWriter;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

/** Begins an answer and leaves it open, with no thread of its own: a thousand of the framework's would take a thousand. */
@Provider
@Produces(MediaType.SERVER_SENT_EVENTS)
public final class StreamWriter implements ServerMessageBodyWriter<OpenStream> {
    private final InstantSource clock;

    StreamWriter(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public boolean isWriteable(
            Class<?> type, Type genericType, ResteasyReactiveResourceInfo target, MediaType mediaType) {
        return OpenStream.class.isAssignableFrom(type);
    }

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return OpenStream.class.isAssignableFrom(type);
    }

    @Override
    public void writeResponse(OpenStream stream, Type genericType, ServerRequestContext request) {
        var http = ((ResteasyReactiveRequestContext) request).unwrap(RoutingContext.class);
        if (http.request().method() == HttpMethod.HEAD) {
            http.response().end();
        } else {
            stream.begin(http, clock.instant());
        }
    }

    @Override
    public void writeTo(
            OpenStream stream,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream body) {
        throw new UnsupportedOperationException("A stream needs its connection");
    }
}
