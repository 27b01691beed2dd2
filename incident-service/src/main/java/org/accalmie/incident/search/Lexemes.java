package org.accalmie.incident.search;

/** Words in the notation of {@code tsvector} and {@code tsquery}. */
final class Lexemes {
    private Lexemes() {}

    static String quoted(String word) {
        return "'" + word.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
