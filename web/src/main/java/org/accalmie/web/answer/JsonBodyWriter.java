package org.accalmie.web.answer;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.resteasy.reactive.jackson.runtime.serialisers.BasicServerJacksonMessageBodyWriter;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.lang.reflect.Type;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

/**
 * Has a JSON answer whole before any of it leaves, so that who reads it slowly holds some bytes of the heap. The framework's
 * own stream would hold the thread that writes, and fill direct buffers as fast as it can until it notices.
 */
@Provider
@Produces(MediaType.APPLICATION_JSON)
public final class JsonBodyWriter extends BasicServerJacksonMessageBodyWriter {
    @Inject
    public JsonBodyWriter(Instance<ObjectMapper> json) {
        super(json);
    }

    @Override
    public void writeResponse(Object entity, Type type, ServerRequestContext request) throws IOException {
        var context = (ResteasyReactiveRequestContext) request;
        context.setOutputStream(new AnswerStream(context.unwrap(RoutingContext.class)));
        super.writeResponse(entity, type, request);
    }
}
