package org.accalmie.web.validation;

import java.util.regex.Pattern;
import org.accalmie.events.Limits;

/** What people call things that others name as well, in paths and policies: teams, calendars, rotas. */
public final class Names {
    /** Completes the name of a field. */
    public static final String RULE = "must be 1 to " + Limits.NAME
            + " characters that can be seen, blanks between them only, without / and \\, and not . or ..";

    /** Completes the name of a field. */
    public static final String USER_RULE = "must be a user name: 1 to " + Limits.ID
            + " characters, not . or .., no control characters, no blanks around";

    private static final String SEEN = "\\p{C}\\p{Z}/\\\\";
    private static final Pattern NAME =
            Pattern.compile("(?!\\.{1,2}$)[^" + SEEN + "](?:(?: |[^" + SEEN + "])*+(?<! ))?");
    private static final Pattern USER = Pattern.compile(Identifier.FORM);

    private Names() {}

    /** Whether it can be told from others at a glance, and is one step of a path. */
    public static boolean isName(String text) {
        return isAtMost(Limits.NAME, text) && NAME.matcher(text).matches();
    }

    public static boolean isUser(String text) {
        return isAtMost(Limits.ID, text) && USER.matcher(text).matches();
    }

    private static boolean isAtMost(int longest, String text) {
        return text.codePointCount(0, text.length()) <= longest;
    }
}
