package org.accalmie.console.board;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** A row that was marked, as it was when it was. */
public record Marked(UUID id, String version, String reference) {
    static final int AT_MOST = 100;

    private static final Pattern WRITTEN = Pattern.compile("([0-9a-f-]{36})~(\\d{1,9})~([A-Za-z0-9-]{1,40})");

    /** As a form sends it. */
    public String written() {
        return "%s~%s~%s".formatted(id, version, reference);
    }

    /** Without what cannot be read, and each once. */
    static List<Marked> of(List<String> written) {
        return written.stream()
                .distinct()
                .map(Marked::of)
                .flatMap(Optional::stream)
                .limit(AT_MOST)
                .toList();
    }

    private static Optional<Marked> of(String written) {
        var parts = WRITTEN.matcher(written);
        return parts.matches()
                ? Optional.of(new Marked(UUID.fromString(parts.group(1)), parts.group(2), parts.group(3)))
                : Optional.empty();
    }
}
