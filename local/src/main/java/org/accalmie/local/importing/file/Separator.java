package org.accalmie.local.importing.file;

import java.util.regex.Pattern;

/** What parts the cells of a file. */
final class Separator {
    private static final Pattern TOLD = Pattern.compile("(?i)\"?sep=(.)\"?[,;\\t]*");
    private static final String CANDIDATES = ",;\t";

    private Separator() {}

    /** Whether a first line tells spreadsheets the separator, and nothing else. */
    static boolean isTold(String line) {
        return TOLD.matcher(line).matches();
    }

    static char told(String line) {
        return TOLD.matcher(line).replaceFirst("$1").charAt(0);
    }

    /** The one that the header has most of, outside of quotation marks. */
    static char guessed(String header) {
        var bare = header.replaceAll("\"[^\"]*\"", "");
        return (char) CANDIDATES
                .chars()
                .reduce(',', (best, other) -> count(bare, other) > count(bare, best) ? other : best);
    }

    static String title(char separator) {
        return switch (separator) {
            case ',' -> "commas";
            case ';' -> "semicolons";
            case '\t' -> "tabs";
            default -> "\"" + separator + "\"";
        };
    }

    private static long count(String text, int character) {
        return text.chars().filter(it -> it == character).count();
    }
}
