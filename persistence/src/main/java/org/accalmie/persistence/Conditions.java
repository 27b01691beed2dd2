package org.accalmie.persistence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a list is asked for, as a query of Panache: only what was asked is part of it, because PostgreSQL cannot tell the
 * type of a parameter that is null.
 */
public final class Conditions {
    private final List<String> texts = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    /**
     * Adds a condition where there is a value.
     *
     * @param condition ends with its parameter, as {@code state = :state}
     */
    public Conditions and(String condition, @Nullable Object value) {
        if (value != null) {
            andWith(condition, Map.of(condition.substring(condition.lastIndexOf(':') + 1), value));
        }
        return this;
    }

    /** Adds a condition of several parameters. */
    public Conditions andWith(String condition, Map<String, Object> parameters) {
        texts.add("(" + condition + ")");
        values.putAll(parameters);
        return this;
    }

    /** Empty where nothing was asked, which Panache takes for everything. */
    public String text() {
        return String.join(" and ", texts);
    }

    public Map<String, Object> values() {
        return Map.copyOf(values);
    }
}
