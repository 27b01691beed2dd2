package org.accalmie.web.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Set;
import org.accalmie.web.ProblemException;
import org.accalmie.web.Violation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JsonReadingTest {
    private final StrictJson json = new StrictJson();

    enum Mood {
        CALM
    }

    record Thing(@Nullable Set<Mood> moods, @Nullable Thing inner, int size) {}

    @Test
    void shouldNotComplainOfWhatIsNullOnlyBecauseItCouldNotBeRead() {
        assertThat(fields("{\"moods\": [\"CALM\", null], \"inner\": {\"size\": 1}}", "moods", "must not be null"))
                .containsExactly("moods[1]");
        assertThat(fields("{\"inner\": {\"size\": \"x\"}}", "inner", "must not be null"))
                .containsExactly("inner.size");
        assertThat(fields("{\"inner\": {\"size\": \"x\"}}", "inner.size", "must be large"))
                .containsExactly("inner.size");
        assertThat(fields("{\"inner\": 3}", "inner.moods", "must not be empty")).containsExactly("inner");
    }

    @Test
    void shouldComplainOfEverythingElse() {
        assertThat(fields("{\"moods\": [null]}", "inner", "must not be null")).containsExactly("inner", "moods[0]");
        assertThat(fields("{\"moods\": [null]}", "moods", "must have two")).containsExactly("moods", "moods[0]");
    }

    @Excerpt(of = Thing.class, without = "moods")
    @JsonIgnoreProperties(value = "weight", ignoreUnknown = true)
    record Part(int size) {}

    @Test
    void shouldPassOverWhatOnlyTheWholeReads() {
        var read = json.read("{\"inner\": {\"any\": [1]}, \"weight\": 3, \"size\": 2}".getBytes(UTF_8), Part.class);
        assertThat(read).isEqualTo(new Part(2));
        var refusal = catchThrowableOfType(
                ProblemException.class,
                () -> json.read("{\"moods\": [], \"sice\": 2, \"size\": 1}".getBytes(UTF_8), Part.class));
        assertThat(refusal.violations()).extracting(Violation::field).containsExactlyInAnyOrder("moods", "sice");
    }

    private List<String> fields(String body, String field, String message) {
        var refusal = catchThrowableOfType(
                ProblemException.class,
                () -> json.reading(body.getBytes(UTF_8), Thing.class)
                        .orRefuse(thing -> List.of(new Violation(field, message))));
        return refusal.violations().stream().map(Violation::field).toList();
    }
}
