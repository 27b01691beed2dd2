package org.accalmie.web.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads an object whose members have known names. */
final class BeanReader extends CollectingDeserializer {
    private static final long serialVersionUID = 1L;

    private volatile @Nullable Set<String> names;

    BeanReader(JsonDeserializer<?> reader) {
        super(reader);
    }

    @Override
    protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> reader) {
        return new BeanReader(reader);
    }

    @Override
    @Nullable
    Object read(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser instanceof CheckedParser checked && parser.isExpectedStartObjectToken()) {
            checked.expect(names());
        }
        return super.read(parser, context);
    }

    /** Known only after the reader was made, since types may contain themselves. */
    private Set<String> names() {
        var known = names;
        if (known == null) {
            known = getKnownPropertyNames().stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet());
            names = known;
        }
        return known;
    }
}
