package org.accalmie.web.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.accalmie.web.Violation;
import org.jspecify.annotations.Nullable;

/** The members of RFC 9457, and ours. */
@JsonPropertyOrder({"type", "title", "status", "detail", "instance"})
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String instance,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Violation> violations,
        @JsonAnyGetter Map<String, String> extensions) {
    public static final String MEDIA_TYPE = "application/problem+json";
    private static final String TYPE = "urn:accalmie:problem:";
    private static final Map<Integer, String> TITLES =
            Map.of(422, "Unprocessable Content", 431, "Request Header Fields Too Large");

    /** @param instance the path of the request, where it has one */
    public static Problem of(
            int status,
            String detail,
            @Nullable String instance,
            List<Violation> violations,
            Map<String, String> extensions) {
        var title = title(status);
        var type = TYPE + title.toLowerCase(Locale.ROOT).replace(' ', '-');
        return new Problem(type, title, status, detail, instance, violations, extensions);
    }

    static String title(int status) {
        var known = Response.Status.fromStatusCode(status);
        return TITLES.getOrDefault(status, known == null ? "Problem" : known.getReasonPhrase());
    }
}
