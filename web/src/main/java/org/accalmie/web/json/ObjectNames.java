package org.accalmie.web.json;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names of one object: those met so far and, where its type is known, those that it may have. */
final class ObjectNames {
    private final Set<String> met = new HashSet<>();
    private @Nullable Set<String> known;

    void expect(Set<String> names) {
        known = names;
    }

    /** What is wrong with a name that comes next. */
    Optional<String> refuse(String name) {
        if (!met.add(name)) {
            return Optional.of("must not be given twice");
        }
        return known == null || known.contains(name) ? Optional.empty() : Optional.of("is not a known field");
    }
}
