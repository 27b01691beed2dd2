package org.accalmie.kpi.definition;

import java.util.Locale;

/** What a value counts. */
public enum Unit {
    RATIO,
    SCORE,
    SECONDS;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
