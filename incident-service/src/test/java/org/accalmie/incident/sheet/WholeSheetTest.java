package org.accalmie.incident.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.accalmie.incident.ASheet;
import org.junit.jupiter.api.Test;

/** Other modules take the file for all that a sheet may say. */
class WholeSheetTest {

    @Test
    void shouldSayEveryFieldOfASheet() throws IOException {
        try (var file = WholeSheetTest.class.getResourceAsStream("/whole-sheet.json")) {
            assertThat(sorted(said(ASheet.JSON.readTree(file), "")))
                    .isEqualTo(sorted(fields(IncidentRequest.class, "")));
        }
    }

    private static Stream<String> said(JsonNode node, String path) {
        if (node.isObject()) {
            return node.properties().stream().flatMap(it -> said(it.getValue(), path + "/" + it.getKey()));
        }
        return node.isArray()
                ? StreamSupport.stream(node.spliterator(), false).flatMap(it -> said(it, path))
                : Stream.of(path);
    }

    private static Stream<String> fields(Type type, String path) {
        return switch (type) {
            case ParameterizedType several -> fields(several.getActualTypeArguments()[0], path);
            case Class<?> part
            when part.isRecord() ->
                Stream.of(part.getRecordComponents())
                        .flatMap(it -> fields(it.getGenericType(), path + "/" + it.getName()));
            default -> Stream.of(path);
        };
    }

    private static TreeSet<String> sorted(Stream<String> paths) {
        return paths.collect(Collectors.toCollection(TreeSet::new));
    }
}
