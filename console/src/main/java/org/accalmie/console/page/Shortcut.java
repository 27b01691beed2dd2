package org.accalmie.console.page;

import java.util.List;

/** The keys that act on every page, for the help. */
public enum Shortcut {
    ROWS("j k"),
    OPEN("Enter"),
    LEAVE("Esc"),
    DOSSIER("o"),
    COMMANDS("a u w e t b"),
    CASE("d c"),
    CHOICES("1 … 9 0"),
    NEW("n"),
    UNDO("z"),
    SENTENCE("y"),
    BETTER("Alt Enter"),
    SEND("Ctrl Enter"),
    SEARCH("/"),
    FILTERS("f"),
    GO("g"),
    MARK("x"),
    CHANGES("."),
    PALETTE("Ctrl K"),
    HELP("?");

    private final String keys;

    Shortcut(String keys) {
        this.keys = keys;
    }

    public List<String> keys() {
        return List.of(keys.split(" "));
    }
}
