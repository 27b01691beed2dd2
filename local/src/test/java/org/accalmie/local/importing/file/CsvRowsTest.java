package org.accalmie.local.importing.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRowsTest {
    @TempDir
    Path folder;

    @Test
    void shouldReadQuotedCells() throws IOException {
        assertThat(rows(3, "a,\"b,\"\"c\"\"\",\"d\"\n \"e\" ,\"\",\"f\n\ng\"\n5\" pipe,h,i"))
                .containsExactly(
                        new CsvRow.Cells(1, List.of("a", "b,\"c\"", "d")),
                        new CsvRow.Cells(2, List.of("e", "", "f\n\ng")),
                        new CsvRow.Cells(5, List.of("5\" pipe", "h", "i")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void shouldReadTheLineEndsOfAllSystems(String end) throws IOException {
        assertThat(rows(2, "a,\"b" + end + "c\"" + end + "d,e" + end))
                .containsExactly(new CsvRow.Cells(1, List.of("a", "b\nc")), new CsvRow.Cells(3, List.of("d", "e")));
    }

    @Test
    void shouldNameAQuoteThatIsLeftOpenAndReadTheRowsAfterIt() throws IOException {
        // given
        var lines = IntStream.rangeClosed(1, 40)
                .mapToObj(n -> n + (n == 30 ? ",\"left open,x" : ",closed,x"))
                .collect(Collectors.joining("\n"));

        // when
        var rows = rows(3, lines);

        // then
        assertThat(rows)
                .extracting(CsvRow::line)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 40).mapToObj(Long::valueOf).toList());
        assertThat(rows.get(29)).isEqualTo(new CsvRow.Unclosed(30, 1, false));
        assertThat(rows).filteredOn(CsvRow.Cells.class::isInstance).hasSize(39);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a,\"open,x\nb,\"quoted\",y\nc,d,z",
                "a,\"open,x\nb,\"another open,y\nc,d,z",
                "a,\"open,x\nb,\"\",y\nc,d,z",
                "a,\"open,x\nb,c,\"\nc,d,z",
                "a,open,\"\nb,c,y\nc,d,\"closed\"",
                "\"a,open,x\nb,c,y\nc,d,z"
            })
    void shouldSwallowNoRow(String text) throws IOException {
        assertThat(rows(3, text)).extracting(CsvRow::line).containsExactly(1L, 2L, 3L);
    }

    @Test
    void shouldKnowAQuoteInTheMiddleOfACell() throws IOException {
        assertThat(rows(2, "a,\"Jean \"Jo\" Dupont\"\nb,c"))
                .containsExactly(new CsvRow.Unclosed(1, 1, true), new CsvRow.Cells(2, List.of("b", "c")));
    }

    @Test
    void shouldReadTextOfSeveralLinesWhoseLastLooksAlmostLikeARow() throws IOException {
        assertThat(rows(3, "\"first\nsecond\",b,c\nd,e,f"))
                .extracting(CsvRow::line)
                .containsExactly(1L, 3L);
    }

    @Test
    void shouldReadRowsOfWhichTheLastEmptyCellsAreLeftOut() throws IOException {
        assertThat(rows(4, "a,\"b\nc\"\nd\ne,\"f\ng\",\"h\ni\""))
                .containsExactly(
                        new CsvRow.Cells(1, List.of("a", "b\nc")),
                        new CsvRow.Cells(3, List.of("d")),
                        new CsvRow.Cells(4, List.of("e", "f\ng", "h\ni")));
    }

    private List<CsvRow> rows(int width, String text) throws IOException {
        try (var lines = TextLines.of(Files.writeString(folder.resolve("rows.csv"), text))) {
            var reader = new CsvRows(lines, ',');
            reader.expect(width);
            var rows = new ArrayList<CsvRow>();
            for (var row = reader.next(); row.isPresent(); row = reader.next()) {
                rows.add(row.get());
            }
            return rows;
        }
    }
}
