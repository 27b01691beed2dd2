package org.accalmie.console.page;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.accalmie.console.person.Language;
import org.accalmie.console.person.OwnKeys;
import org.accalmie.console.person.Person;
import org.accalmie.console.person.Standing;
import org.jspecify.annotations.Nullable;

/**
 * What the layout shows around a page.
 *
 * @param here the address within the console, to come back to
 * @param reading whether the page only reads, so that it may be read again
 * @param now the server's time, by which the browser counts down
 */
public record PageView(
        Person person,
        List<MenuEntry> menu,
        @Nullable MenuEntry current,
        String here,
        Instant now,
        boolean signedIn,
        boolean reading) {
    private static final Set<String> WITHOUT_PAGES = Set.of("care", "bi", "admin");

    /** Empty where nobody is signed in. */
    public String reader() {
        return signedIn ? person.name() : "";
    }

    public String zone() {
        return person.zone().getId();
    }

    public String theme() {
        var chosen = person.preferences().theme();
        return chosen == null ? ThemeChoice.SYSTEM.name() : chosen.name();
    }

    /** In an order that stays. */
    public List<String> roles() {
        return person.roles().stream()
                .filter(role -> !role.equals(Standing.MEMBER))
                .sorted()
                .toList();
    }

    /** Whether the services' interfaces have a role of theirs, which no page here reads yet. */
    public boolean isServed() {
        return person.hasAny(WITHOUT_PAGES);
    }

    public boolean writesSheets() {
        return person.hasAny(MenuEntry.SHEET.roles());
    }

    /** The board's own search is what {@code /} goes to there. */
    public boolean isBoard() {
        return current == MenuEntry.BOARD;
    }

    public boolean isIn(Language language) {
        return language == person.language();
    }

    public boolean looksAs(ThemeChoice choice) {
        return choice.name().equals(theme());
    }

    public boolean ignoresSingleKeys() {
        return !person.preferences().actsOnSingleKeys();
    }

    /** Each that was changed: the usual one and, where it was not taken away, the own one. */
    public String ownKeys() {
        return OwnKeys.changed(person.preferences());
    }

    public List<Language> languages() {
        return List.of(Language.values());
    }

    public List<Shortcut> shortcuts() {
        return List.of(Shortcut.values());
    }

    public List<ThemeChoice> themes() {
        return List.of(ThemeChoice.values());
    }

    /** Two letters for the corner of the page. */
    public String initials() {
        var words = person.name().split("[^\\p{L}\\p{N}]+", 2);
        var letters = words.length > 1 && !words[1].isEmpty()
                ? first(words[0], 1) + first(words[1], 1)
                : first(person.name(), 2);
        return letters.toUpperCase(person.language().locale());
    }

    private static String first(String text, int most) {
        return text.substring(0, Math.min(most, text.length()));
    }
}
