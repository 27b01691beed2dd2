package org.accalmie.events.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.accalmie.events.OutOfRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IncidentRecordedTest {
    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();
    private static final Path EXAMPLE = Path.of("src/main/resources/examples/IncidentRecorded.v1.json");
    private static final String LONGER_THAN_ANY_LIMIT = "x".repeat(10_000);
    /** No door takes these: the incident service writes them itself. */
    private static final Set<String> OWN = Set.of("/reference", "/recordedBy");

    static List<String> textsOfASheet() {
        return texts(IncidentRecorded.class, "")
                .filter(path -> !OWN.contains(path))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("textsOfASheet")
    void shouldRefuseATextThatNoDoorWouldTake(String path) throws IOException {
        // given
        var event = JSON.readTree(EXAMPLE.toFile());
        var text = JsonPointer.compile(path);
        var name = text.last().getMatchingProperty();
        var part = event.at(text.head());
        assertThat(part).as("the part in the example").isInstanceOf(ObjectNode.class);

        // when
        ((ObjectNode) part).put(name, LONGER_THAN_ANY_LIMIT);

        // then
        assertThatThrownBy(() -> JSON.treeToValue(event, IncidentRecorded.class))
                .rootCause()
                .isInstanceOf(OutOfRange.class)
                .hasMessageStartingWith(name + " length must be");
    }

    private static Stream<String> texts(Type type, String path) {
        return switch (type) {
            case ParameterizedType several -> texts(several.getActualTypeArguments()[0], path + "/0");
            case Class<?> part
            when part.isRecord() ->
                Stream.of(part.getRecordComponents())
                        .flatMap(it -> texts(it.getGenericType(), path + "/" + it.getName()));
            case Class<?> text when text == String.class -> Stream.of(path);
            default -> Stream.empty();
        };
    }
}
