package org.accalmie.web.media;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads an {@code Accept} header; one that the framework cannot read accepts nothing. */
final class Accepted {
    private static final String JSON = "application/json";
    private static final Pattern READABLE = Pattern.compile("|\\*|[^/;\\s]+/[^/;\\s]+(\\s*;.*)?");
    private static final Set<String> RANGES = Set.of(JSON, "application/*", "*/*", "*");

    private Accepted() {}

    /** Whether JSON is welcome; the most precise range decides, as RFC 9110 says. */
    static boolean takesJson(String header) {
        if (header.isBlank()) {
            return true;
        }
        if (!Arrays.stream(header.split(",", -1)).allMatch(Accepted::isReadable)) {
            return false;
        }
        var weights = ranges(header)
                .filter(range -> RANGES.contains(range[0]))
                .collect(Collectors.toMap(range -> range[0], Accepted::isWanted, Boolean::logicalOr));
        return Stream.of(JSON, "application/*", "*/*", "*")
                .filter(weights::containsKey)
                .findFirst()
                .map(weights::get)
                .orElse(false);
    }

    private static Stream<String[]> ranges(String header) {
        return Arrays.stream(header.toLowerCase(Locale.ROOT).split(",", -1))
                .map(range -> range.strip().split("\\s*;\\s*", -1));
    }

    private static boolean isReadable(String range) {
        return READABLE.matcher(range.strip()).matches();
    }

    private static boolean isWanted(String[] range) {
        return Arrays.stream(range).skip(1).noneMatch(parameter -> parameter.matches("q=0(\\.0*)?"));
    }
}
