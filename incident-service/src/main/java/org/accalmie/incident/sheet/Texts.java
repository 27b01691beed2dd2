package org.accalmie.incident.sheet;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The longest texts, in characters (code points). */
final class Texts {
    static final int ID = 200;
    static final int NAME = 200;
    static final int EMAIL = 320;
    static final int URL = 2_000;
    static final int FREE = 4_000;

    private static final Pattern BLANK = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Z}]*");

    private Texts() {}

    /** Blanks say nothing. */
    static @Nullable String orAbsent(@Nullable String text) {
        return text == null || BLANK.matcher(text).matches() ? null : text;
    }
}
