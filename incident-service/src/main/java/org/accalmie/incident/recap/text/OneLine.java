package org.accalmie.incident.recap.text;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A text that an agent typed, on one line. */
final class OneLine {
    private OneLine() {}

    /** Empty where nothing is said. */
    static Optional<String> of(@Nullable String text) {
        return Optional.ofNullable(text)
                .map(said -> said.strip().replaceAll("\\s+", " "))
                .filter(said -> !said.isEmpty());
    }

    /** To stand before a full stop of ours. */
    static Optional<String> unended(@Nullable String text) {
        return of(text).map(said -> said.endsWith(".") ? said.substring(0, said.length() - 1) : said);
    }
}
