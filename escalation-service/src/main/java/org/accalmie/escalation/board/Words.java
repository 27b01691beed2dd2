package org.accalmie.escalation.board;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What people type to find an escalation. */
record Words(String typed) {
    private static final String NOTHING = "";

    /** The typed text as a reference, which people write in small letters as well. */
    String asReference() {
        return typed.strip().toUpperCase(Locale.ROOT);
    }

    String asCustomerId() {
        return typed.strip();
    }

    /** A query for PostgreSQL: words of which all must be there, each as far as it was typed. */
    String asQuery() {
        var words = Arrays.stream(typed.strip().split("\\s+"))
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .map(word -> "'" + word.replaceAll("['\\\\]", " ") + "':*")
                .collect(Collectors.joining(" & "));
        return words.isEmpty() ? NOTHING : words;
    }
}
