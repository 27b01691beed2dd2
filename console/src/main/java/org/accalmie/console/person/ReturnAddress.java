package org.accalmie.console.person;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a form leads back to: never to another site, whatever the form says. */
public final class ReturnAddress {
    private static final Pattern HERE = Pattern.compile("/(?:[\\x21-\\x7e&&[^/\\\\]][\\x21-\\x7e&&[^\\\\]]*)?");

    private ReturnAddress() {}

    public static String of(@Nullable String asked, String otherwise) {
        return asked != null && HERE.matcher(asked).matches() && isAddress(asked) ? asked : otherwise;
    }

    /** A broken escape, for one, is a failure of whoever reads it. */
    private static boolean isAddress(String asked) {
        try {
            new URI(asked);
            return true;
        } catch (URISyntaxException broken) {
            return false;
        }
    }
}
