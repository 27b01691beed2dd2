package org.accalmie.console.sheet;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a field.
 *
 * @param text the service's own words, empty where the kind says it
 */
public record Fault(Kind kind, String text) {
    /** What the console finds by itself. */
    public enum Kind {
        REQUIRED,
        NO_MOMENT,
        NO_NUMBER,
        NO_DAY,
        THEIRS,
        SAID
    }

    /**
     * Where it is wrong.
     *
     * @param field absent in a row of promises, and where the service names what the form does not have
     */
    public record At(String id, @Nullable Field field, String name, Fault fault) {
        public boolean isOfPromise() {
            return name.startsWith("commitments.");
        }
    }

    static Fault of(Kind kind) {
        return new Fault(kind, "");
    }

    static Fault said(String text) {
        return new Fault(Kind.SAID, text);
    }
}
