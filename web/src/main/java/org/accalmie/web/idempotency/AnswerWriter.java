package org.accalmie.web.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes an answer before it goes out, so that the first and the repeated one are the same bytes. */
@Singleton
final class AnswerWriter {
    private static final String JSON =
            MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8").toString();

    private final ObjectMapper json;
    private final UriInfo uri;

    AnswerWriter(ObjectMapper json, UriInfo uri) {
        this.json = json;
        this.uri = uri;
    }

    KeptAnswer written(Response response) {
        return answer(response, response.hasEntity() ? response.getEntity() : null);
    }

    /** The same for whoever asks again. */
    KeptAnswer kept(Response response) {
        return response.hasEntity() && response.getEntity() instanceof ToldOnce once
                ? answer(response, once.withoutSecret())
                : written(response);
    }

    private KeptAnswer answer(Response response, @Nullable Object entity) {
        return new KeptAnswer(
                response.getStatus(),
                entity == null ? null : mediaType(response),
                location(response),
                response.getHeaderString(HttpHeaders.ETAG),
                entity == null ? null : bytes(entity));
    }

    private static String mediaType(Response response) {
        return Objects.requireNonNullElse(response.getHeaderString(HttpHeaders.CONTENT_TYPE), JSON);
    }

    private @Nullable String location(Response response) {
        var location = response.getLocation();
        return location == null ? null : uri.getBaseUri().resolve(location).toString();
    }

    private byte[] bytes(Object entity) {
        try {
            return json.writeValueAsBytes(entity);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
