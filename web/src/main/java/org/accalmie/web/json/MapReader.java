package org.accalmie.web.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a map, in which nothing may be null. */
final class MapReader extends CollectingDeserializer {
    private static final long serialVersionUID = 1L;

    MapReader(JsonDeserializer<?> reader) {
        super(reader);
    }

    @Override
    protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> reader) {
        return new MapReader(reader);
    }

    @Override
    @Nullable
    Object read(JsonParser parser, DeserializationContext context) throws IOException {
        var value = super.read(parser, context);
        if (value instanceof Map<?, ?> named && named.containsValue(null)) {
            var path = JsonPath.of(parser.getParsingContext());
            named.forEach((name, member) -> {
                if (member == null) {
                    JsonViolations.of(context).add(JsonPath.within(path, "." + name), JsonFault.NULL);
                }
            });
        }
        return value;
    }
}
