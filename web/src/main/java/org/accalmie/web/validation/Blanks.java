package org.accalmie.web.validation;

import java.util.regex.Pattern;

/** What says nothing, wherever a text comes in: nothing of it can be seen. */
public final class Blanks {
    /** Fillers and selectors that Unicode counts among letters, marks and symbols, and that show nothing. */
    private static final String FILLERS =
            "\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u2800\\u3164\\uFE00-\\uFE0F\\uFFA0\\x{E0100}-\\x{E01EF}";

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Z}" + FILLERS + "]*");

    private Blanks() {}

    /** Whether it is empty, or spaces of any script, control and format characters and fillers alone. */
    public static boolean isBlank(String text) {
        return UNSEEN.matcher(text).matches();
    }
}
