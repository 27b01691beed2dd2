package org.accalmie.local.importing.column;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which column somebody may have meant. */
final class Suggestion {
    private static final int MOST_TYPING_ERRORS = 2;

    private Suggestion() {}

    static Optional<Column> among(List<Column> columns, String name) {
        var meant = letters(name);
        return columns.stream()
                .filter(column -> letters(lastStep(column)).equals(meant))
                .findFirst()
                .or(() -> columns.stream()
                        .filter(column -> distance(letters(column.path()), meant) <= MOST_TYPING_ERRORS)
                        .min(Comparator.comparingInt(column -> distance(letters(column.path()), meant))));
    }

    private static String lastStep(Column column) {
        return column.path().substring(column.path().lastIndexOf('.') + 1);
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }

    /** How many letters must be added, left out or changed (Levenshtein). */
    private static int distance(String one, String other) {
        var row = new int[other.length() + 1];
        for (var j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (var i = 1; i <= one.length(); i++) {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.length(); j++) {
                var above = row[j];
                var change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j] + 1, row[j - 1] + 1), diagonal + change);
                diagonal = above;
            }
        }
        return row[other.length()];
    }
}
