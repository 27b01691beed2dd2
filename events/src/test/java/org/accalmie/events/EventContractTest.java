package org.accalmie.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What other programs read: run with {@code -Dschemas.write} to write the schemas after a change of the records. */
class EventContractTest {
    private static final Path SCHEMAS = Path.of("src/main/resources/schemas");
    private static final Path EXAMPLES = Path.of("src/main/resources/examples");

    private static final Path DOCUMENT = Path.of("../docs/api/events.json");

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS, SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .serializationInclusion(JsonInclude.Include.NON_ABSENT)
            .build();

    static List<Class<? extends Event>> types() {
        return EventTypes.all();
    }

    @ParameterizedTest
    @MethodSource("types")
    void schemaShouldBeTheOneThatIsCommitted(Class<? extends Event> type) throws IOException {
        var made = EventSchemas.of(type);
        var file = SCHEMAS.resolve(fileName(type));
        if (System.getProperty("schemas.write") != null) {
            Files.writeString(file, JSON.writeValueAsString(made) + "\n");
        }
        assertThat(JSON.readTree(file.toFile())).isEqualTo(JSON.readTree(made.toString()));
    }

    @ParameterizedTest
    @MethodSource("types")
    void exampleShouldFollowTheSchema(Class<? extends Event> type) throws IOException {
        var schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(SCHEMAS.resolve(fileName(type))));
        assertThat(schema.validate(example(type))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void exampleShouldSurviveReadingAndWriting(Class<? extends Event> type) throws IOException {
        var read = JSON.treeToValue(example(type), type);
        assertThat((JsonNode) JSON.valueToTree(read)).isEqualTo(example(type));
    }

    @ParameterizedTest
    @MethodSource("types")
    void exampleShouldNotNameACustomerOrAnAgent(Class<? extends Event> type) throws IOException {
        var names = Set.of("firstName", "lastName", "email", "phone", "name", "agentWellbeing", "agentDistress");
        assertThat(names)
                .allSatisfy(name -> assertThat(example(type).findValue(name)).isNull());
    }

    @Test
    void documentOfAllTopicsShouldBeTheOneThatIsCommitted() throws IOException {
        var made = new EventsDocument();
        for (var type : types()) {
            made.add(JSON.treeToValue(example(type), type), example(type));
        }
        if (System.getProperty("schemas.write") != null) {
            Files.writeString(DOCUMENT, JSON.writeValueAsString(made.json()) + "\n");
        }
        assertThat(JSON.readTree(DOCUMENT.toFile()))
                .isEqualTo(JSON.readTree(made.json().toString()));
    }

    @Test
    void everyFileShouldBelongToAType() throws IOException {
        var expected = types().stream().map(EventContractTest::fileName).collect(Collectors.toSet());
        assertThat(fileNames(SCHEMAS)).isEqualTo(expected);
        assertThat(fileNames(EXAMPLES)).isEqualTo(expected);
    }

    @Test
    void wireNameShouldBeATypeNameAndAVersion() {
        assertThat(types())
                .allSatisfy(type ->
                        assertThat(EventTypes.named(EventTypes.nameOf(type))).contains(type));
        assertThat(EventTypes.named("accalmie.Unheard.v1")).isEmpty();
    }

    private static JsonNode example(Class<? extends Event> type) throws IOException {
        return JSON.readTree(EXAMPLES.resolve(fileName(type)).toFile());
    }

    private static String fileName(Class<? extends Event> type) {
        return type.getSimpleName() + ".v1.json";
    }

    private static Set<String> fileNames(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        }
    }
}
