package org.accalmie.web.json;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
            var read = getKnownPropertyNames().stream().map(String::valueOf);
            known = Stream.of(read, ignored(), leftOut()).flatMap(each -> each).collect(Collectors.toUnmodifiableSet());
            names = known;
        }
        return known;
    }

    /** Those that the type knows and passes over. */
    private Stream<String> ignored() {
        var ignored = handledType().getAnnotation(JsonIgnoreProperties.class);
        return ignored == null ? Stream.empty() : Arrays.stream(ignored.value());
    }

    /** Those of the whole that only some are read of. */
    private Stream<String> leftOut() {
        var excerpt = handledType().getAnnotation(Excerpt.class);
        if (excerpt == null) {
            return Stream.empty();
        }
        var without = Set.of(excerpt.without());
        return Arrays.stream(excerpt.of().getRecordComponents())
                .map(RecordComponent::getName)
                .filter(name -> !without.contains(name));
    }
}
