package org.accalmie.local.importing.column;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;

/** Days as people write them: the year first, or the day first. */
final class WrittenDate {
    /** Six groups: year, month, day; day, month, year. */
    static final String PATTERN = "(?:(\\d{4})-(\\d{1,2})-(\\d{1,2})|(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}))";

    private WrittenDate() {}

    /** The day of a match of the pattern; empty when no calendar has it. */
    static Optional<LocalDate> of(MatchResult match) {
        try {
            return Optional.of(match.group(1) == null ? date(match, 6, 5, 4) : date(match, 1, 2, 3));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static LocalDate date(MatchResult match, int year, int month, int day) {
        return LocalDate.of(
                Integer.parseInt(match.group(year)),
                Integer.parseInt(match.group(month)),
                Integer.parseInt(match.group(day)));
    }
}
