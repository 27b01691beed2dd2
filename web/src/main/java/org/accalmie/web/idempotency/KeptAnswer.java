package org.accalmie.web.idempotency;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** An answer as it went out, so that it can go out again byte by byte. */
@SuppressWarnings("ArrayRecordComponent") // answers are never compared
record KeptAnswer(
        int status,
        @Nullable String mediaType,
        @Nullable String location,
        @Nullable String etag,
        byte @Nullable [] body) {

    Response.ResponseBuilder respond() {
        return Response.status(status)
                .header(HttpHeaders.CONTENT_TYPE, mediaType)
                .header(HttpHeaders.LOCATION, location)
                .header(HttpHeaders.ETAG, etag)
                .entity(body);
    }
}
