package org.accalmie.local.importing;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * CSV whose header names the fields by their paths, such as {@code customer.id} or {@code commitments[0].dueAt}. An
 * empty cell is a field that is not said; the signals of one cell are parted by semicolons. Commas or semicolons part
 * the cells, whichever the header has more of.
 */
final class CsvSheets {
    private CsvSheets() {}

    static Stream<SheetLine> open(Path file) throws IOException {
        var reader = CsvReader.builder()
                .fieldSeparator(separator(file))
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(Utf8Reader.of(file));
        var records = reader.iterator();
        if (!records.hasNext()) {
            return Stream.empty();
        }
        var header = header(records.next());
        return Stream.generate(() -> records.hasNext() ? records.next() : null)
                .takeWhile(record -> record != null)
                .filter(record -> record.getFields().stream().anyMatch(cell -> !cell.isBlank()))
                .map(record -> new SheetLine(record.getStartingLineNumber(), json(header, record)))
                .onClose(() -> close(reader));
    }

    private static String json(List<FieldPath> header, CsvRecord record) {
        var sheet = SheetBuilder.empty();
        for (var i = 0; i < record.getFieldCount(); i++) {
            var cell = record.getField(i).strip();
            if (!cell.isEmpty()) {
                // a cell beyond the header is sent under a name that is refused, so that it is not lost
                var path = i < header.size() ? header.get(i) : FieldPath.parse("column" + (i + 1));
                sheet.put(path, cell);
            }
        }
        return sheet.json();
    }

    private static List<FieldPath> header(CsvRecord first) {
        var header = new ArrayList<FieldPath>();
        for (var name : first.getFields()) {
            header.add(FieldPath.parse(name.replace("\uFEFF", "").strip()));
        }
        return header;
    }

    private static char separator(Path file) throws IOException {
        try (var lines = new BufferedReader(Utf8Reader.of(file))) {
            var first = lines.readLine();
            var header = first == null ? "" : first;
            return count(header, ';') > count(header, ',') ? ';' : ',';
        }
    }

    private static long count(String text, char character) {
        return text.chars().filter(it -> it == character).count();
    }

    private static void close(CsvReader<CsvRecord> reader) {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
