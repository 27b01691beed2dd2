package org.accalmie.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whoever reads the examples sees every field that events have, each with a value in one of them at least. */
class EventExamplesTest {
    private static final Path EXAMPLES = Path.of("src/main/resources/examples");
    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private final TreeSet<String> fields = new TreeSet<>();
    private final TreeSet<String> shown = new TreeSet<>();

    @Test
    void everyFieldShouldHaveAValueInOneOfThem() throws IOException {
        for (var type : EventTypes.all()) {
            look(JSON.readValue(
                    EXAMPLES.resolve(type.getSimpleName() + ".v1.json").toFile(), type));
        }
        fields.removeAll(shown);
        assertThat(fields).isEmpty();
    }

    private void look(@Nullable Object value) {
        switch (value) {
            case Record whole ->
                Arrays.stream(whole.getClass().getRecordComponents()).forEach(field -> look(whole, field));
            case Collection<?> many -> many.forEach(this::look);
            case Map<?, ?> many -> many.values().forEach(this::look);
            case Optional<?> perhaps -> perhaps.ifPresent(this::look);
            case null, default -> {}
        }
    }

    private void look(Record whole, RecordComponent field) {
        var name = whole.getClass().getSimpleName() + "." + field.getName();
        fields.add(name);
        try {
            var value = field.getAccessor().invoke(whole);
            if (isAValue(value)) {
                shown.add(name);
            }
            look(value);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(name, e);
        }
    }

    private static boolean isAValue(@Nullable Object value) {
        return switch (value) {
            case null -> false;
            case Collection<?> many -> !many.isEmpty();
            case Map<?, ?> many -> !many.isEmpty();
            case Optional<?> perhaps -> perhaps.isPresent();
            default -> true;
        };
    }
}
