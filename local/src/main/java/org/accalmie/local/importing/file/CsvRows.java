package org.accalmie.local.importing.file;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Optional;

/**
 * The rows of a CSV file, all of them: where a quotation mark is left open, the row is told as such and the lines after
 * it are rows again.
 *
 * <p>A mark is left open when the cell does not end as a quoted one does, when it would swallow a line that is a whole
 * row by itself, or the beginning of one, so that cells are missing.
 */
final class CsvRows {
    private static final int LONGEST_CELL = 1024 * 1024;

    private final TextLines lines;
    private final char separator;
    private int width = Integer.MAX_VALUE;

    CsvRows(TextLines lines, char separator) {
        this.lines = lines;
        this.separator = separator;
    }

    /** How many cells a row has, as far as the header tells. */
    void expect(int width) {
        this.width = width;
    }

    Optional<CsvRow> next() throws IOException {
        var first = lines.next();
        return first.isEmpty() ? Optional.empty() : Optional.of(row(first.get()));
    }

    private CsvRow row(TextLine first) throws IOException {
        if (first.fault().isPresent()) {
            return new CsvRow.Unreadable(first.number(), first.fault().get());
        }
        var swallowed = new ArrayDeque<TextLine>();
        var cells = new CsvCells(separator);
        var beginsARow = false;
        cells.add(first.text());
        while (cells.isOpen() && cells.length() < LONGEST_CELL) {
            var next = lines.next();
            if (next.isEmpty()) {
                break;
            }
            swallowed.push(next.get());
            var alone = alone(next.get());
            if (alone.isRowOf(width)) {
                break;
            }
            beginsARow |= alone.isOpenLater();
            cells.add(next.get().text());
        }
        if (cells.isOpen() || cells.isBroken() || (beginsARow && !cells.isRowOf(width))) {
            var onItsLine = swallowed.isEmpty() && cells.isBroken();
            swallowed.forEach(lines::giveBack);
            return new CsvRow.Unclosed(first.number(), alone(first).ended().size(), onItsLine);
        }
        return unreadable(swallowed).orElseGet(() -> new CsvRow.Cells(first.number(), cells.ended()));
    }

    private static Optional<CsvRow> unreadable(Collection<TextLine> lines) {
        return lines.stream()
                .<CsvRow>flatMap(
                        line -> line.fault().map(fault -> new CsvRow.Unreadable(line.number(), fault)).stream())
                .findFirst();
    }

    private CsvCells alone(TextLine line) {
        var alone = new CsvCells(separator);
        alone.add(line.text());
        return alone;
    }
}
