package org.accalmie.local.importing.file;

import java.util.List;

/** A row of a CSV file; its line is where it begins. */
sealed interface CsvRow {
    long line();

    record Cells(long line, List<String> cells) implements CsvRow {
        /** A line that holds nothing, separators neither. */
        boolean isBlankLine() {
            return cells.size() == 1 && saysNothing();
        }

        boolean saysNothing() {
            return cells.stream().allMatch(cell -> Blanks.strip(cell).isEmpty());
        }
    }

    /** @param line the one that cannot be read */
    record Unreadable(long line, String fault) implements CsvRow {}

    /**
     * A quoted cell that does not end as one.
     *
     * @param column counted from 0
     * @param onItsLine whether there is a quotation mark in the middle of it, before the line ends
     */
    record Unclosed(long line, int column, boolean onItsLine) implements CsvRow {}
}
