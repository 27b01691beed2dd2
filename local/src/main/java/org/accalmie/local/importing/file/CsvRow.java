package org.accalmie.local.importing.file;

import java.util.List;

/** A row of a CSV file; its line is where it begins. */
sealed interface CsvRow {
    long line();

    record Cells(long line, List<String> cells) implements CsvRow {
        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /**
     * A quoted cell that does not end as one.
     *
     * @param column counted from 0
     * @param onItsLine whether there is a quotation mark in the middle of it, before the line ends
     */
    record Unclosed(long line, int column, boolean onItsLine) implements CsvRow {}
}
