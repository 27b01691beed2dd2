package org.accalmie.console.person;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a person chose; what is absent follows the browser.
 *
 * @param shortcuts single keys, by what they do; absent while they are the usual ones
 * @param filters addresses of the board, by the name that they were saved under
 * @param sound whether a sound says that something is overdue or was raised
 * @param desktop whether the desktop does
 * @param singleKeys whether single keys act at all
 */
public record Preferences(
        @Nullable Language language,
        @Nullable Theme theme,
        @Nullable String zone,
        @Nullable Boolean singleKeys,
        @Nullable Map<String, String> shortcuts,
        @Nullable Map<String, String> filters,
        @Nullable Boolean sound,
        @Nullable Boolean desktop) {
    public static final Preferences NONE = new Preferences(null, null, null, null, null, null, null, null);

    /** By the system, unless chosen. */
    public enum Theme {
        LIGHT,
        DARK
    }

    public boolean actsOnSingleKeys() {
        return singleKeys == null || singleKeys;
    }

    public Map<String, String> savedFilters() {
        return filters == null ? Map.of() : new TreeMap<>(filters);
    }

    public boolean rings() {
        return sound != null && sound;
    }

    public boolean isSilent() {
        return !rings();
    }

    public boolean notifies() {
        return desktop != null && desktop;
    }

    public boolean isQuiet() {
        return !notifies();
    }

    Preferences withShortcuts(Map<String, String> changed) {
        return new Preferences(language, theme, zone, singleKeys, changed, filters, sound, desktop);
    }

    Preferences withFilters(Map<String, String> saved) {
        return new Preferences(language, theme, zone, singleKeys, shortcuts, saved, sound, desktop);
    }
}
