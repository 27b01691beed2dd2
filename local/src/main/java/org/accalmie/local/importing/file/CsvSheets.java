package org.accalmie.local.importing.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accalmie.local.importing.column.Cell;
import org.accalmie.local.importing.column.Columns;

/**
 * CSV whose header names the fields by their paths, such as {@code customer.id} or {@code commitments[0].dueAt}. An
 * empty cell is a field that is not said. Commas, semicolons or tabs part the cells, as a first line {@code sep=;}
 * says, or whichever the header has most of.
 */
final class CsvSheets implements SheetFile {
    private final TextLines lines;
    private final char separator;
    private final CsvRows rows;
    private final Header header;
    private final Map<Integer, Header.Place> required;

    private CsvSheets(TextLines lines, char separator, CsvRows rows, Header header) {
        this.lines = lines;
        this.separator = separator;
        this.rows = rows;
        this.header = header;
        this.required = header.required();
    }

    static CsvSheets of(TextLines lines, Columns columns) throws IOException {
        var first = firstText(lines);
        var isTold = Separator.isTold(first.text());
        var separator = isTold ? Separator.told(first.text()) : Separator.guessed(first.text());
        lines.giveBack(isTold ? firstText(lines) : first);
        var rows = new CsvRows(lines, separator);
        var names = switch (rows.next().orElseThrow()) {
            case CsvRow.Cells row -> row.cells();
            case CsvRow.Unclosed broken ->
                throw new UnusableFile("a quotation mark is left open in the header, in line " + broken.line());
            case CsvRow.Unreadable(var line, var fault) -> throw new UnusableFile("line " + line + " " + fault);
        };
        rows.expect(names.size());
        return new CsvSheets(lines, separator, rows, Header.of(names, columns));
    }

    private static TextLine firstText(TextLines lines) throws IOException {
        for (var line = lines.next(); line.isPresent(); line = lines.next()) {
            if (!line.get().isBlank()) {
                return line.get();
            }
        }
        throw new UnusableFile("there is nothing in it");
    }

    @Override
    public String description() {
        return "%s, cells parted by %s%s"
                .formatted(
                        lines.encoding().title,
                        Separator.title(separator),
                        header.hasKey()
                                ? ""
                                : "\nWithout columns source and externalId, a second run records every row again");
    }

    @Override
    public boolean mayHaveKeys() {
        return header.hasKey();
    }

    @Override
    public Optional<Row> next() throws IOException {
        var row = rows.next();
        while (row.isPresent() && row.get() instanceof CsvRow.Cells cells && cells.isBlankLine()) {
            row = rows.next();
        }
        return row.map(this::row);
    }

    private Row row(CsvRow row) {
        return switch (row) {
            case CsvRow.Cells cells -> cells.saysNothing() ? new Row.Empty(cells.line()) : sheet(cells);
            case CsvRow.Unclosed unclosed -> new Row.Broken(unclosed.line(), message(unclosed));
            case CsvRow.Unreadable(var line, var fault) -> new Row.Broken(line, fault);
        };
    }

    private Row sheet(CsvRow.Cells row) {
        var sheet = new SheetBuilder();
        var faults = new ArrayList<Row.Fault>();
        for (var i = 0; i < row.cells().size(); i++) {
            var cell = Blanks.strip(row.cells().get(i));
            if (!cell.isEmpty()) {
                put(sheet, faults, i, cell);
            }
        }
        faults.addAll(sheet.gaps());
        if (!faults.isEmpty()) {
            sheet.spoil();
        }
        faults.addAll(missing(row));
        return new Row.Sheet(row.line(), sheet.json(), sheet.hasKey(), List.copyOf(faults));
    }

    /** What the service misses too, by the names of the columns. */
    private List<Row.Fault> missing(CsvRow.Cells row) {
        return required.entrySet().stream()
                .filter(needed -> needed.getKey() >= row.cells().size()
                        || Blanks.strip(row.cells().get(needed.getKey())).isEmpty())
                .map(needed -> new Row.Fault(needed.getValue().path().name(), "is empty"))
                .toList();
    }

    private void put(SheetBuilder sheet, List<Row.Fault> faults, int column, String cell) {
        var place = header.at(column);
        if (place.isEmpty()) {
            faults.add(
                    new Row.Fault("column " + (column + 1), "has a value, and the header has no name for it: " + cell));
            return;
        }
        var path = place.get().path();
        switch (place.get().column().type().read(cell)) {
            case Cell.Value(var value) -> sheet.put(path, value);
            case Cell.Unreadable(var message) -> {
                sheet.fill(path);
                faults.add(new Row.Fault(path.name(), message));
            }
        }
    }

    private String message(CsvRow.Unclosed row) {
        var column = header.at(row.column())
                .map(place -> place.path().name())
                .orElseGet(() -> "column " + (row.column() + 1));
        return row.onItsLine()
                ? column + " has a quotation mark in the middle of a quoted cell; write it twice"
                : column
                        + " has a quotation mark that is left open; close it, or write it twice if it is part of the text";
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
