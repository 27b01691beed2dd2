package org.accalmie.local.importing;

/**
 * A sheet as it stands in a file.
 *
 * @param line where it begins, counted from 1
 * @param json one line, without its end
 */
public record SheetLine(long line, String json) {}
