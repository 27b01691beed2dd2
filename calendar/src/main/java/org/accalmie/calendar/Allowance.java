package org.accalmie.calendar;

import java.time.Duration;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/**
 * How much time somebody has: working days, then working hours. Written as an ISO 8601 duration such as {@code P1D},
 * {@code PT4H} or {@code P1DT2H}; a negative one looks back.
 */
public record Allowance(int days, Duration time) {
    private static final Pattern PARTS = Pattern.compile("([-+]?)P((?:[-+]?[0-9]+D)?)((?:T.+)?)");

    public Allowance {
        if (days < 0 && time.isPositive() || days > 0 && time.isNegative()) {
            throw new IllegalArgumentException("Days and time of an allowance point in one direction");
        }
    }

    public static Allowance ofDays(int days) {
        return new Allowance(days, Duration.ZERO);
    }

    public static Allowance of(Duration time) {
        return new Allowance(0, time);
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws IllegalArgumentException for anything else; weeks, months and years are no working time
     */
    public static Allowance parse(String text) {
        var parts = PARTS.matcher(text);
        if (!parts.matches() || parts.group(2).isEmpty() && parts.group(3).isEmpty()) {
            throw new IllegalArgumentException("Not a duration in days and time: " + text);
        }
        try {
            var days = parts.group(2).isEmpty()
                    ? 0
                    : Period.parse("P" + parts.group(2)).getDays();
            var time = parts.group(3).isEmpty() ? Duration.ZERO : Duration.parse("P" + parts.group(3));
            return parts.group(1).equals("-") ? new Allowance(-days, time.negated()) : new Allowance(days, time);
        } catch (DateTimeParseException malformed) {
            throw new IllegalArgumentException("Not a duration in days and time: " + text, malformed);
        }
    }

    public boolean isNegative() {
        return days < 0 || time.isNegative();
    }

    @Override
    public String toString() {
        if (days == 0) {
            return time.toString();
        }
        return "P" + days + "D" + (time.isZero() ? "" : time.toString().substring(1));
    }
}
