package org.accalmie.local.importing.file;

/** Blanks around a cell, with those that do not break a line, of which spreadsheets are fond. */
final class Blanks {
    private Blanks() {}

    static String strip(String cell) {
        var start = 0;
        var end = cell.length();
        while (start < end && isBlank(cell.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(cell.charAt(end - 1))) {
            end--;
        }
        return cell.substring(start, end);
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == '\ufeff';
    }
}
