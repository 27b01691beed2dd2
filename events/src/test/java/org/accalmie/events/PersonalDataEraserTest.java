package org.accalmie.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.accalmie.events.incident.IncidentRecorded;
import org.accalmie.events.incident.IncidentRevised;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataEraserTest {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS, SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .serializationInclusion(JsonInclude.Include.NON_ABSENT)
            .build();
    private static final String MARKER = "marker";
    /** Names of things and people that figures hang on, and what the incident service itself wrote. */
    private static final Set<String> KEPT =
            Set.of("reference", "recordedBy", "revisedBy", "source", "externalId", "id", "team");

    @ParameterizedTest
    @ValueSource(strings = {"IncidentRecorded", "IncidentRevised"})
    void shouldLeaveNoTextThatSomebodyTyped(String type) throws IOException {
        // given
        var marked = (ObjectNode) mark(example(type), "");

        // when
        JsonNode erased = erased(type, marked);

        // then
        assertThat(erased.toString()).doesNotContain(MARKER);
        assertThat(marked.toString()).contains(MARKER);
    }

    @Test
    void shouldLeaveFiguresDatesAndEnumerations() throws IOException {
        var example = example("IncidentRecorded");
        var erased = erased("IncidentRecorded", example);
        for (var path : Set.of("/anger", "/contact", "/history", "/signals", "/churnRisk", "/derived", "/agent")) {
            assertThat(erased.at(path)).as(path).isEqualTo(example.at(path));
        }
        assertThat(erased.at("/commitments/0/dueAt")).isEqualTo(example.at("/commitments/0/dueAt"));
        assertThat(erased.at("/customer/since")).isEqualTo(example.at("/customer/since"));
    }

    private static JsonNode erased(String type, ObjectNode event) throws IOException {
        var types = Map.of("IncidentRecorded", IncidentRecorded.class, "IncidentRevised", IncidentRevised.class);
        return JSON.valueToTree(PersonalDataEraser.erase(JSON.treeToValue(event, types.get(type))));
    }

    /** Marks whatever text could be anything: enumerations, instants and durations are upper case or digits. */
    private static JsonNode mark(JsonNode node, String name) {
        if (node instanceof ObjectNode object) {
            object.fieldNames().forEachRemaining(field -> object.set(field, mark(object.get(field), field)));
        } else if (node.isArray()) {
            node.forEach(element -> mark(element, name));
        } else if (node.isTextual() && !KEPT.contains(name) && !node.asText().matches("[A-Z_]+|[PT0-9].*")) {
            return TextNode.valueOf(MARKER + node.asText());
        }
        return node;
    }

    private static ObjectNode example(String type) throws IOException {
        return (ObjectNode) JSON.readTree(
                Path.of("src/main/resources/examples", type + ".v1.json").toFile());
    }
}
