package org.accalmie.console.command;

import io.quarkus.qute.TemplateExtension;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What templates ask of names that anybody may add to. */
@TemplateExtension(namespace = "words")
final class BoardWords {
    private BoardWords() {}

    /** Absent for a field that this console does not know. */
    static @Nullable Need need(String field) {
        return Need.named(field).orElse(null);
    }

    static String initials(String name) {
        return name.isEmpty()
                ? ""
                : name.substring(0, Math.min(2, name.length())).toUpperCase(Locale.ROOT);
    }
}
