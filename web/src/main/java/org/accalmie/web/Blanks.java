package org.accalmie.web;

import java.util.regex.Pattern;

/** What says nothing, wherever a text comes in: nothing of it can be seen. */
public final class Blanks {
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Z}]*");

    private Blanks() {}

    /** Whether it is empty, or spaces of any script, control and format characters alone. */
    public static boolean isBlank(String text) {
        return UNSEEN.matcher(text).matches();
    }
}
