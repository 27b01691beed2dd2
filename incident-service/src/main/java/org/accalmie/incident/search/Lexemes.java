package org.accalmie.incident.search;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words in the notation of {@code tsvector} and {@code tsquery}. */
final class Lexemes {
    private Lexemes() {}

    /** Of operands of which one is enough. */
    static String any(Stream<String> operands) {
        return operands.collect(Collectors.joining(" | ", "(", ")"));
    }

    static String quoted(String word) {
        return "'" + word.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
