package org.accalmie.web.idempotency;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Objects;
import org.accalmie.web.body.ReceivedBody;

/** What makes two requests the same: method, path, query, media type and every byte of the body. */
@Singleton
final class RequestFingerprint {
    private final Request request;
    private final UriInfo uri;
    private final HttpHeaders headers;
    private final ReceivedBody body;

    RequestFingerprint(Request request, UriInfo uri, HttpHeaders headers, ReceivedBody body) {
        this.request = request;
        this.uri = uri;
        this.headers = headers;
        this.body = body;
    }

    byte[] current() {
        var digest = sha256();
        part(digest, request.getMethod());
        part(digest, uri.getRequestUri().getRawPath());
        part(digest, Objects.requireNonNullElse(uri.getRequestUri().getRawQuery(), ""));
        part(digest, Objects.requireNonNullElse(headers.getHeaderString(HttpHeaders.CONTENT_TYPE), ""));
        return digest.digest(body.bytes());
    }

    private static void part(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
