package org.accalmie.events;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks the components of a record, all before it refuses; an absent one has only {@link #given} against it. */
public final class Ranges {
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");
    private static final Instant LAST_SCHEDULABLE = Instant.parse("9998-12-31T23:59:59.999999Z");
    private static final String END_OF_DAY = "24:00";

    private final List<OutOfRange.Fault> faults = new ArrayList<>();

    /**
     * Ends the checks.
     *
     * @throws OutOfRange naming every component that is wrong
     */
    public void require() {
        if (!faults.isEmpty()) {
            throw new OutOfRange(List.copyOf(faults));
        }
    }

    public List<OutOfRange.Fault> faults() {
        return List.copyOf(faults);
    }

    public Ranges given(String field, @Nullable Object value) {
        return when(value == null, field, "must be given");
    }

    /** Not as strict as the door: whoever was recorded before it was must still be told of and erased. */
    public Ranges customerId(@Nullable String value) {
        return when(value != null && value.isBlank(), "customerId", "must not be blank")
                .text("customerId", value, Limits.CUSTOMER_ID);
    }

    public Ranges text(String field, @Nullable String value) {
        return text(field, value, Limits.FREE_TEXT);
    }

    public Ranges text(String field, @Nullable String value, int longest) {
        var tooLong = value != null && value.length() > longest && value.codePointCount(0, value.length()) > longest;
        return when(tooLong, field, "length must be between 0 and " + longest);
    }

    public Ranges texts(String field, @Nullable Collection<String> values) {
        if (values != null) {
            var index = 0;
            for (var value : values) {
                text(field + "[" + index + "]", value);
                index++;
            }
        }
        return this;
    }

    public Ranges atMost(int most, String field, @Nullable Collection<?> values) {
        return when(values != null && values.size() > most, field, "size must be between 0 and " + most);
    }

    public Ranges score(String field, @Nullable Integer value) {
        return atLeast(Limits.LOWEST_SCORE, field, value)
                .when(
                        value != null && value > Limits.HIGHEST_SCORE,
                        field,
                        "must be less than or equal to " + Limits.HIGHEST_SCORE);
    }

    public Ranges atLeast(int least, String field, @Nullable Integer value) {
        return when(value != null && value < least, field, "must be greater than or equal to " + least);
    }

    /** An amount in EUR. */
    public Ranges amount(String field, @Nullable BigDecimal value) {
        return when(value != null && value.signum() < 0, field, "must be greater than or equal to 0")
                .when(
                        value != null && !isMoney(value),
                        field,
                        "must have at most %d digits before and %d after the point"
                                .formatted(Limits.EURO_DIGITS, Limits.CENT_DIGITS));
    }

    /** A time that every calendar, store and format knows. */
    public Ranges instant(String field, @Nullable Instant value) {
        return when(
                value != null && (value.isBefore(FIRST) || value.isAfter(LAST)),
                field,
                "must be between the years 1 and 9999");
    }

    /** A time from which days can still be counted, in every zone. */
    public Ranges schedulable(String field, @Nullable Instant value) {
        return when(value != null && value.isAfter(LAST_SCHEDULABLE), field, "must not be after 9998");
    }

    public Ranges date(String field, @Nullable LocalDate value) {
        return when(value != null && isBeyondYears(value), field, "must be between the years 1 and 9999");
    }

    public Ranges notNegative(String field, @Nullable Duration value) {
        return when(value != null && value.isNegative(), field, "must not be negative");
    }

    public Ranges zone(String field, @Nullable String value) {
        return when(value != null && !isLegible(() -> ZoneId.of(value)), field, "must be a time zone");
    }

    public Ranges clockTime(String field, @Nullable String value) {
        var wrong = value != null && !isLegible(() -> LocalTime.parse(value));
        return when(wrong, field, "must be a clock time, such as 09:00");
    }

    /** A clock time; {@code 24:00} ends a day. */
    public Ranges closingTime(String field, @Nullable String value) {
        return END_OF_DAY.equals(value) ? this : clockTime(field, value);
    }

    public Ranges when(boolean wrong, String field, String message) {
        if (wrong && faults.stream().noneMatch(it -> it.field().equals(field))) {
            faults.add(new OutOfRange.Fault(field, message));
        }
        return this;
    }

    private static boolean isMoney(BigDecimal value) {
        var plain = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        return plain.scale() <= Limits.CENT_DIGITS && plain.precision() - (long) plain.scale() <= Limits.EURO_DIGITS;
    }

    private static boolean isBeyondYears(LocalDate value) {
        return value.getYear() < 1 || value.getYear() > 9999;
    }

    private static boolean isLegible(Runnable reading) {
        try {
            reading.run();
            return true;
        } catch (DateTimeException illegible) {
            return false;
        }
    }
}
