package org.accalmie.local.importing.column;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What the columns have in common with the service and the page; {@code -Dcolumns.write} writes the page's table. */
class ColumnsTest {
    private static final Path SERVICE = Path.of("../docs/api/incident-service.json");
    private static final Path PAGE = Path.of("../docs/recording-from-a-tool.md");
    private static final String BEGIN = "<!-- columns, written by ColumnsTest -->\n";
    private static final String END = "<!-- end of columns -->";

    private static final Columns COLUMNS = new Columns(ZoneId.of("Europe/Paris"));

    @Test
    void everyFieldOfTheSheetShouldBeAColumnOfItsType() throws IOException {
        // given
        var schemas = new ObjectMapper().readTree(SERVICE.toFile()).at("/components/schemas");

        // when
        var fields = new TreeMap<String, String>();
        collect(schemas, schemas.get("IncidentRequest"), "", fields);

        // then
        assertThat(COLUMNS.all())
                .extracting(Column::path)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(fields.keySet());
        assertThat(COLUMNS.all())
                .allSatisfy(column -> assertThat(column.type().description())
                        .as(column.path())
                        .contains(fields.get(column.path())));
    }

    @Test
    void pageShouldListTheColumns() throws IOException {
        var page = Files.readString(PAGE);
        if (System.getProperty("columns.write") != null) {
            var before = page.substring(0, page.indexOf(BEGIN) + BEGIN.length());
            page = before + table() + page.substring(page.indexOf(END));
            Files.writeString(PAGE, page);
        }
        assertThat(page).contains(BEGIN + table() + END);
    }

    private static String table() {
        var rows = COLUMNS.all().stream()
                .map(column -> "| `%s`%s | %s |"
                        .formatted(
                                column.path().replace("[]", "[0]"),
                                column.required() ? " (needed)" : "",
                                column.type().description()))
                .collect(Collectors.joining("\n"));
        return "\n| column | what a cell says |\n|---|---|\n%s\n\n| what | how it is written |\n|---|---|\n%s\n\n"
                .formatted(rows, examples());
    }

    private static String examples() {
        return COLUMNS.all().stream()
                .map(Column::type)
                .filter(type -> !type.examples().isEmpty())
                .map(type -> "| %s | %s |".formatted(type.description(), type.examples()))
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    /** The paths of all fields below one, each with a word of its column's description. */
    private static void collect(JsonNode schemas, JsonNode schema, String path, Map<String, String> fields) {
        for (var property : schema.path("properties").properties()) {
            var name = path.isEmpty() ? property.getKey() : path + "." + property.getKey();
            var field = resolved(schemas, property.getValue());
            var items = resolved(schemas, field.path("items"));
            if (items.has("properties")) {
                collect(schemas, items, name + "[]", fields);
            } else if (field.has("properties")) {
                collect(schemas, field, name, fields);
            } else {
                fields.put(name, words(field.has("items") ? items : field));
            }
        }
    }

    private static JsonNode resolved(JsonNode schemas, JsonNode schema) {
        var reference = schema.path("$ref").asText();
        return reference.isEmpty() ? schema : schemas.path(reference.substring(reference.lastIndexOf('/') + 1));
    }

    private static String words(JsonNode field) {
        if (field.has("enum")) {
            return StreamSupport.stream(field.get("enum").spliterator(), false)
                    .map(word -> "`" + word.asText() + "`")
                    .collect(Collectors.joining(" "));
        }
        return switch (field.path("type").asText() + " " + field.path("format").asText()) {
            case "string date" -> "day";
            case "string date-time" -> "day and time";
            case "string duration" -> "duration";
            case "boolean " -> "true or false";
            case "integer int32" -> whole(field);
            case "number " -> "amount in EUR";
            default -> "text";
        };
    }

    private static String whole(JsonNode field) {
        var least = field.path("exclusiveMinimum").asText(field.path("minimum").asText());
        return field.has("maximum")
                ? "whole number from %s to %s"
                        .formatted(least, field.get("maximum").asText())
                : "whole number, ";
    }
}
