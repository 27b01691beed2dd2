package org.accalmie.console.person;

/** What a single key does, and the key that does it unless its person chose another one. */
public enum SingleKey {
    NEXT("j"),
    PREVIOUS("k"),
    MARK("x"),
    SEARCH("/"),
    FILTERS("f"),
    CHANGES("."),
    TAKE_UP("a"),
    UPDATE("u"),
    TRANSFER("t"),
    RETURN("b"),
    WAIT("w"),
    RESOLVE("e"),
    DECIDE("d"),
    COMPLETE("c"),
    PAGE("o"),
    SHEET("n"),
    SENTENCE("y"),
    UNDO("z"),
    GO("g"),
    HELP("?");

    private final String usual;

    SingleKey(String usual) {
        this.usual = usual;
    }

    public String usual() {
        return usual;
    }
}
