package org.accalmie.local.importing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetFileTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    @Test
    void shouldReadASheetALine() throws IOException {
        assertThat(read("sheets.ndjson", "{\"note\": \"a\"}\n\n  \n{\"note\": \"b\"}"))
                .extracting(SheetLine::line)
                .containsExactly(1L, 4L);
    }

    @Test
    void shouldReadCellsByThePathsOfTheHeader() throws IOException {
        // when
        var sheet = json(read("sheets.csv", """
                customer.id,customer.vip,history.daysWaiting,signals,note,commitments[0].action,commitments[0].dueAt
                10482,TRUE,8,LEGAL_THREAT;INSULTS,"Two
                lines, one cell",Call back,2026-11-19T10:00:00Z
                """).getFirst());

        // then
        assertThat(sheet).isEqualTo(JSON.readTree("""
                {"customer": {"id": "10482", "vip": true}, "history": {"daysWaiting": 8},
                 "signals": ["LEGAL_THREAT", "INSULTS"], "note": "Two\\nlines, one cell",
                 "commitments": [{"action": "Call back", "dueAt": "2026-11-19T10:00:00Z"}]}
                """));
    }

    @Test
    void shouldKnowTheLineOfEachSheetAndPassOverEmptyOnes() throws IOException {
        assertThat(read("sheets.csv", "note;lesson\n\"a\nb\";\n;\nc;d\n"))
                .extracting(SheetLine::line)
                .containsExactly(2L, 5L);
    }

    @Test
    void shouldSendWhatItCannotReadForTheServiceToRefuse() throws IOException {
        var sheet = json(read("sheets.csv", "planSatisfaction,handling.listened\nmany,perhaps,beyond\n")
                .getFirst());
        assertThat(sheet.get("planSatisfaction").asText()).isEqualTo("many");
        assertThat(sheet.at("/handling/listened").asText()).isEqualTo("perhaps");
        assertThat(sheet.get("column3").asText()).isEqualTo("beyond");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sheets.ndjson", "sheets.csv"})
    void shouldSayWhichLineIsNotUtf8(String name) throws IOException {
        // given
        var file = Files.write(folder.resolve(name), "note\nétait\n\n\"\u00e9\nx\"\n".getBytes(UTF_8));
        Files.write(file, "caf\u00e9\n".getBytes(ISO_8859_1), StandardOpenOption.APPEND);

        // when
        try (var sheets = SheetFile.open(file)) {
            assertThatThrownBy(sheets::toList)
                    .isInstanceOf(UncheckedIOException.class)
                    .cause()
                    .hasMessageStartingWith("line 6 is not UTF-8");
        }
    }

    @Test
    void shouldSayThatTheHeaderIsNotUtf8() throws IOException {
        var file = Files.write(folder.resolve("sheets.csv"), "pr\u00e9nom\n".getBytes(ISO_8859_1));
        assertThatThrownBy(() -> SheetFile.open(file)).hasMessageStartingWith("line 1 is not UTF-8");
    }

    @Test
    void shouldReadLettersBeyondAsciiAndALastLineWithoutEnd() throws IOException {
        assertThat(read("sheets.ndjson", "{\"note\": \"é\"}\r\n{\"note\": \"😀\"}"))
                .extracting(SheetLine::json)
                .containsExactly("{\"note\": \"é\"}", "{\"note\": \"😀\"}");
    }

    @Test
    void shouldFindNothingInAnEmptyFile() throws IOException {
        assertThat(read("sheets.csv", "")).isEmpty();
        assertThat(read("sheets.ndjson", "")).isEmpty();
    }

    private List<SheetLine> read(String name, String text) throws IOException {
        var file = Files.writeString(folder.resolve(name), text);
        try (var sheets = SheetFile.open(file)) {
            return sheets.toList();
        }
    }

    private static JsonNode json(SheetLine sheet) throws IOException {
        return JSON.readTree(sheet.json());
    }
}
