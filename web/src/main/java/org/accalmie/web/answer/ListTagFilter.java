package org.accalmie.web.answer;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.accalmie.web.list.Page;
import org.accalmie.web.list.TaggedList;

/** Tags pages by what they say, but for when they were read. */
@Provider
@TaggedList
public final class ListTagFilter implements ContainerResponseFilter {
    private static final int LENGTH = 16;

    private final ObjectMapper json;

    ListTagFilter(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) throws IOException {
        if (response.getEntity() instanceof Page<?> page) {
            var tag = tag(page);
            response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "private, no-cache");
            if (isKnown(request, tag)) {
                response.setStatus(Status.NOT_MODIFIED.getStatusCode());
                response.setEntity(null);
            }
        }
    }

    private EntityTag tag(Page<?> page) throws IOException {
        var digest = sha256();
        try (var sink = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            json.writeValue(sink, new Page<>(page.items(), page.next()));
        }
        return new EntityTag(HexFormat.of().formatHex(Arrays.copyOf(digest.digest(), LENGTH)), true);
    }

    private static boolean isKnown(ContainerRequestContext request, EntityTag tag) {
        var known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        return known != null
                && Arrays.stream(known.split(",", -1))
                        .map(String::strip)
                        .anyMatch(each -> each.equals("*") || value(each).equals('"' + tag.getValue() + '"'));
    }

    /** Weak and strong ones are compared alike. */
    private static String value(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
