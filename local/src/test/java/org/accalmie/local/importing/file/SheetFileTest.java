package org.accalmie.local.importing.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetFileTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    /** The columns that every file needs. */
    private static final String NEEDED = "customer.id,agent.id,contact.startedAt,anger,reason,churnRisk,sentimentAtEnd";

    @TempDir
    Path folder;

    @Test
    void shouldReadASheetALine() throws IOException {
        assertThat(read("sheets.ndjson", "{\"note\": \"a\"}\n\n  \n{\"note\": \"b\"}"))
                .extracting(Row::line)
                .containsExactly(1L, 4L);
    }

    @Test
    void shouldReadCellsByThePathsOfTheHeader() throws IOException {
        // when
        var sheet = json(
                read(
                        "sheets.csv",
                        NEEDED
                                + ",Customer.VIP,history.daysWaiting,signals,note,commitments[0].action,commitments.0.dueAt\n"
                                + "10482,,,,,,,TRUE,8,LEGAL_THREAT;INSULTS,\"Two\nlines, \"\"one\"\" cell\",Call back,19/11/2026 10:00\n"));

        // then
        assertThat(sheet).isEqualTo(JSON.readTree("""
                {"customer": {"id": "10482", "vip": true}, "history": {"daysWaiting": 8},
                 "signals": ["LEGAL_THREAT", "INSULTS"], "note": "Two\\nlines, \\"one\\" cell",
                 "commitments": [{"action": "Call back", "dueAt": "2026-11-19T10:00:00+01:00"}]}
                """));
    }

    @Test
    void shouldKnowTheLineOfEachSheetAndPassOverEmptyOnes() throws IOException {
        assertThat(read("sheets.csv", header(";note") + "\"a\nb\";\n \n\nc;d\n"))
                .extracting(Row::line)
                .containsExactly(2L, 6L);
    }

    @Test
    void shouldAccountForRowsOfSeparatorsAlone() throws IOException {
        assertThat(read("sheets.csv", header(";note") + "a;b\n;;;;;;;\n\n; ;\u00a0;;;;;\n"))
                .hasSize(3)
                .contains(new Row.Empty(3), new Row.Empty(5));
    }

    @Test
    void shouldTellEverythingThatCannotBeReadOfARow() throws IOException {
        // when
        var row = sheet(read(
                "sheets.csv", NEEDED + ",planSatisfaction,handling.listened\nc,a,t,FURIOUS,,,,many,perhaps,beyond\n"));

        // then
        assertThat(row.faults())
                .extracting(Row.Fault::field)
                .containsExactly(
                        "contact.startedAt",
                        "anger",
                        "planSatisfaction",
                        "handling.listened",
                        "column 10",
                        "reason",
                        "churnRisk",
                        "sentimentAtEnd");
        assertThat(JSON.readTree(row.json())).isEqualTo(JSON.readTree("""
                {"customer": {"id": "c"}, "agent": {"id": "a"}, "unreadableCells": true}
                """));
    }

    @Test
    void shouldTellOfAListWithAHole() throws IOException {
        var row = sheet(read(
                "sheets.csv", NEEDED + ",commitments[1].action\nc,a,1/1/2026 10:00,mild,outage,low,neutral,Call\n"));
        assertThat(row.faults())
                .containsExactly(
                        new Row.Fault("commitments[0]", "is empty and commitments[1] is not; fill them from 0 on"));
    }

    @Test
    void shouldNotTakeWhatCannotBeReadForAHole() throws IOException {
        var row = sheet(read("sheets.csv", NEEDED + """
                ,commitments[0].dueAt,commitments[1].action
                c,a,1/1/2026 10:00,mild,outage,low,neutral,soon,Call
                """));
        assertThat(row.faults()).extracting(Row.Fault::field).containsExactly("commitments[0].dueAt");
    }

    @Test
    void shouldTellAllFaultsOfAHeaderAtOnce() {
        assertThatThrownBy(
                        () -> read(
                                "sheets.csv",
                                "customer.id;Customer.ID;agent.id;startedAt;anger;raison;;commitments[0].action;commitments.0.action;colour\nx"))
                .isInstanceOf(UnusableFile.class)
                .hasMessage("""
                        nothing was sent, since the header cannot be used:
                          columns 1 and 2 are both customer.id
                          column 4, startedAt, is no field of the sheet; is contact.startedAt meant?
                          column 6, raison, is no field of the sheet; is reason meant?
                          column 7 has no name
                          columns 8 and 9 are both commitments[0].action
                          column 10, colour, is no field of the sheet
                          there is no column contact.startedAt
                          there is no column reason
                          there is no column churnRisk
                          there is no column sentimentAtEnd""");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,''", "UTF-8,\uFEFF", "UTF-16LE,\uFEFF", "UTF-16BE,\uFEFF", "UTF-16LE,''", "UTF-16BE,''"})
    void shouldReadTheEncodingsOfSpreadsheets(String encoding, String mark) throws IOException {
        for (var separator : List.of(",", ";", "\t")) {
            var text = mark + header(separator + "note").replace(";", separator) + "é" + separator + "a\r\n"
                    + "😀".repeat(3) + separator + "b";
            assertThat(read("export.csv", text.getBytes(Charset.forName(encoding))))
                    .extracting(row -> json(List.of(row)).at("/customer/id").asText())
                    .containsExactly("é", "😀😀😀");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=;\n", "\uFEFFsep=;\r\n", "\"sep=;\"\n", "\n\nSEP=;\n\n"})
    void shouldPassOverALineThatNamesTheSeparator(String first) throws IOException {
        var rows = read("sheets.csv", first + header(";note") + "c,d;e\n");
        assertThat(json(rows).at("/customer/id").asText()).isEqualTo("c,d");
    }

    @Test
    void shouldReadAnExportWhateverItsName() throws IOException {
        assertThat(read("export.txt", header("\tnote").replace(";", "\t") + "c\te\n"))
                .hasSize(1);
        assertThat(read("export.txt", " {\"note\": \"a\"}\n"))
                .extracting(Row::line)
                .containsExactly(1L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sheets.ndjson", "sheets.csv"})
    void shouldSayWhichLinesAreNotUtf8AndReadTheOthers(String name) throws IOException {
        // given
        var start = (name.endsWith("csv") ? header(";note") : "\n") + "été\n\n\"é\n";
        var file = Files.writeString(folder.resolve(name), start);
        Files.write(file, "caf\u00e9\nna\u00efve\"\n".getBytes(ISO_8859_1), StandardOpenOption.APPEND);
        Files.writeString(file, "last", StandardOpenOption.APPEND);

        // when
        var rows = rows(file);

        // then
        assertThat(rows.getFirst().line()).isEqualTo(2);
        assertThat(rows.getLast().line()).isEqualTo(7);
        assertThat(rows)
                .filteredOn(Row.Broken.class::isInstance)
                .extracting(row -> ((Row.Broken) row).fault())
                .isNotEmpty()
                .allMatch(fault -> fault.startsWith("is not UTF-8; save the file as"));
        assertThat(rows).filteredOn(Row.Sheet.class::isInstance).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void shouldSayWhichLineIsTooLongAndReadTheOthers() throws IOException {
        var rows = read("sheets.ndjson", "{}\n" + "x".repeat(3_000_000) + "\r\n{}");
        assertThat(rows).extracting(Row::line).containsExactly(1L, 2L, 3L);
        assertThat(rows.get(1)).isEqualTo(new Row.Broken(2, "is longer than 1 MiB"));
    }

    @Test
    void shouldKnowWhetherRowsMayBeRecognised() throws IOException {
        assertThat(mayHaveKeys("a.csv", NEEDED + "\n")).isFalse();
        assertThat(mayHaveKeys("a.csv", NEEDED + ",source\n")).isFalse();
        assertThat(mayHaveKeys("a.csv", NEEDED + ",Source,externalid\n")).isTrue();
        assertThat(mayHaveKeys("a.ndjson", "{}\n")).isTrue();
    }

    private boolean mayHaveKeys(String name, String text) throws IOException {
        try (var file = SheetFile.open(Files.writeString(folder.resolve(name), text), PARIS)) {
            return file.mayHaveKeys();
        }
    }

    @Test
    void shouldSayWhatAFileIsThatIsNoText() {
        assertThatThrownBy(() -> read("export.csv", "PK\u0003\u0004workbook".getBytes(UTF_8)))
                .hasMessageStartingWith("this is a workbook");
        assertThatThrownBy(() -> read("sheets.csv", "pr\u00e9nom\n".getBytes(ISO_8859_1)))
                .hasMessageStartingWith("line 1 is not UTF-8");
        assertThatThrownBy(() -> read("sheets.csv", "\uFEFFa\n\ud800b\n".getBytes(UTF_16LE)))
                .isInstanceOf(UnusableFile.class);
        assertThatThrownBy(() -> read("sheets.csv", "x".repeat(2_000_000))).hasMessageContaining("longer than 1 MiB");
    }

    @Test
    void shouldReadLettersBeyondAsciiAndALastLineWithoutEnd() throws IOException {
        assertThat(read("sheets.ndjson", "\uFEFF{\"note\": \"é\"}\r\n{\"note\": \"😀\"}"))
                .extracting(row -> ((Row.Sheet) row).json())
                .containsExactly("{\"note\": \"é\"}", "{\"note\": \"😀\"}");
    }

    @Test
    void shouldKnowWhichSheetsAreRecognisedWhenSentAgain() throws IOException {
        assertThat(read("a.csv", NEEDED + ",source,externalId\nc,,,,,,,crm,1\nc,,,,,,,crm,\n"))
                .extracting(row -> ((Row.Sheet) row).hasKey())
                .containsExactly(true, false);
        assertThat(read(
                        "a.ndjson",
                        "{\"source\":\"crm\",\"externalId\":\"1\"}\n{\"source\":\"crm\",\"externalId\":\" \"}\n{"))
                .extracting(row -> ((Row.Sheet) row).hasKey())
                .containsExactly(true, false, false);
    }

    @Test
    void shouldFindNothingInAnEmptyFile() throws IOException {
        assertThatThrownBy(() -> read("sheets.csv", "")).hasMessage("there is nothing in it");
        assertThatThrownBy(() -> read("sheets.csv", "\uFEFF\r\n")).hasMessage("there is nothing in it");
        assertThat(read("sheets.csv", NEEDED + "\n")).isEmpty();
        assertThat(read("sheets.ndjson", "")).isEmpty();
    }

    private static String header(String more) {
        return NEEDED.replace(",", ";") + more + "\n";
    }

    private List<Row> read(String name, String text) throws IOException {
        return read(name, text.getBytes(UTF_8));
    }

    private List<Row> read(String name, byte[] bytes) throws IOException {
        return rows(Files.write(folder.resolve(name), bytes));
    }

    private static List<Row> rows(Path path) throws IOException {
        try (var file = SheetFile.open(path, PARIS)) {
            var rows = new ArrayList<Row>();
            for (var row = file.next(); row.isPresent(); row = file.next()) {
                rows.add(row.get());
            }
            return rows;
        }
    }

    private static Row.Sheet sheet(List<Row> rows) {
        return (Row.Sheet) rows.getFirst();
    }

    private static JsonNode json(List<Row> rows) {
        try {
            return JSON.readTree(sheet(rows).json());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
