package org.accalmie.console.person;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Why filters were not saved. */
public enum FilterFault {
    UNNAMED,
    LONG,
    FULL,
    MANY,
    CUSTOMER;

    /** As an address says it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static @Nullable FilterFault named(@Nullable String word) {
        return Stream.of(values())
                .filter(each -> each.word().equals(word))
                .findFirst()
                .orElse(null);
    }
}
