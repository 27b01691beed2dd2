package org.accalmie.console.page;

import java.time.Duration;
import org.accalmie.console.person.Language;

/** Lengths of time in words, two units at most. */
public final class Spans {
    private static final String SPACE = "\u00a0";

    private Spans() {}

    public static String of(Duration length, Language language) {
        var minutes = length.abs().toMinutes();
        if (minutes < 60) {
            return minutes + SPACE + "min";
        }
        var hours = length.abs().toHours();
        if (hours < 24) {
            return joined(hours, "h", minutes % 60, "min");
        }
        return joined(hours / 24, language == Language.FR ? "j" : "d", hours % 24, "h");
    }

    private static String joined(long most, String unit, long rest, String smaller) {
        var first = most + SPACE + unit;
        return rest == 0 ? first : first + SPACE + rest + SPACE + smaller;
    }
}
