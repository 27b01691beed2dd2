package org.accalmie.local.importing.column;

/** How cells of a column are written. */
public interface CellType {
    /** Reads a cell that is not blank. */
    Cell read(String cell);

    /** What may stand in a cell, in Markdown. */
    String description();

    /** How it is written, in Markdown, where the description does not say it. */
    default String examples() {
        return "";
    }
}
