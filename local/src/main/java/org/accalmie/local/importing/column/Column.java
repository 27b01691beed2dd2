package org.accalmie.local.importing.column;

/**
 * One column that a file may have.
 *
 * @param path the field on the sheet; {@code []} stands for the number of an item of a list, from 0
 */
public record Column(String path, CellType type, boolean required) {
    static Column required(String path, CellType type) {
        return new Column(path, type, true);
    }

    static Column optional(String path, CellType type) {
        return new Column(path, type, false);
    }
}
