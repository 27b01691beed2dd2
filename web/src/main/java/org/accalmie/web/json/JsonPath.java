package org.accalmie.web.json;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where in a document, written like {@code commitments[0].dueAt}; {@code $} is the whole. */
final class JsonPath {
    static final String ROOT = "$";

    private JsonPath() {}

    static String of(JsonProcessingException fault) {
        if (fault.getCause() instanceof JsonParseException broken && broken.getProcessor() != null) {
            return of(broken.getProcessor().getParsingContext());
        }
        if (fault instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            return of(mapping.getPath());
        }
        return fault.getProcessor() instanceof JsonParser parser ? of(parser.getParsingContext()) : ROOT;
    }

    static String of(@Nullable JsonStreamContext place) {
        return of(place, Integer.MAX_VALUE);
    }

    /** The path of what lies no deeper than that around the place. */
    static String of(@Nullable JsonStreamContext place, int depth) {
        var path = new StringBuilder();
        for (var at = place; at != null; at = at.getParent()) {
            if (at.getNestingDepth() > depth) {
                continue;
            }
            if (at.inArray() && at.hasCurrentIndex()) {
                path.insert(0, "[" + at.getCurrentIndex() + "]");
            } else if (at.hasCurrentName()) {
                path.insert(0, "." + at.getCurrentName());
            }
        }
        return relative(path);
    }

    /** The path of a member, written like {@code .name} or {@code [0]}, of what has that path. */
    static String within(String path, String member) {
        return relative(new StringBuilder(path.equals(ROOT) ? member : "." + path + member));
    }

    private static String of(List<JsonMappingException.Reference> references) {
        var path = new StringBuilder();
        for (var step : references) {
            path.append(step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName());
        }
        return relative(path);
    }

    private static String relative(StringBuilder path) {
        if (path.isEmpty()) {
            return ROOT;
        }
        return path.charAt(0) == '.' ? path.substring(1) : ROOT + path;
    }
}
