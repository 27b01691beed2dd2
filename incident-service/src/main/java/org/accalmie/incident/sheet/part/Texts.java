package org.accalmie.incident.sheet.part;

import java.util.regex.Pattern;
import org.accalmie.events.Limits;
import org.accalmie.web.validation.Blanks;
import org.jspecify.annotations.Nullable;

/** The longest texts, in characters (code points). */
public final class Texts {
    public static final int ID = Limits.ID;
    static final int NAME = Limits.NAME;
    static final int EMAIL = 320;
    static final int URL = Limits.URL;
    public static final int FREE = Limits.FREE_TEXT;

    static final String MISSING_ID = "must not be null or blank";

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]*");

    private Texts() {}

    /** As {@link #orAbsent}, but for characters that nobody sees: they are told where an id must be. */
    static @Nullable String idOrAbsent(@Nullable String text) {
        return text == null || SPACES.matcher(text).matches() ? null : text;
    }

    /** Blanks say nothing. */
    public static @Nullable String orAbsent(@Nullable String text) {
        return text == null || Blanks.isBlank(text) ? null : text;
    }
}
