package org.accalmie.console.session;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a person chose; what is absent follows the browser.
 *
 * @param shortcuts single keys, by what they do; absent while they are the usual ones
 * @param singleKeys whether single keys act at all
 */
public record Preferences(
        @Nullable Language language,
        @Nullable Theme theme,
        @Nullable String zone,
        @Nullable Boolean singleKeys,
        @Nullable Map<String, String> shortcuts) {
    public static final Preferences NONE = new Preferences(null, null, null, null, null);

    /** By the system, unless chosen. */
    public enum Theme {
        LIGHT,
        DARK
    }

    public boolean actsOnSingleKeys() {
        return singleKeys == null || singleKeys;
    }
}
