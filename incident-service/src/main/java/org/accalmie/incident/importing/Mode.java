package org.accalmie.incident.importing;

import java.util.Locale;

/** What is done with a line whose natural key is known already. */
public enum Mode {
    /** It is refused when it says something else. */
    RECORD,

    /** It corrects, as a PUT by key does. */
    CORRECT;

    /** The name in queries. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
