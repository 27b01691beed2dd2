package org.accalmie.calendar;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One period of work within a day.
 *
 * @param to the closing; midnight means the end of the day
 */
public record Opening(LocalTime from, LocalTime to) {
    private static final String END_OF_DAY = "24:00";

    public Opening {
        if (!to.equals(LocalTime.MIDNIGHT) && !from.isBefore(to)) {
            throw new IllegalArgumentException("%s is not before %s".formatted(from, to));
        }
    }

    /** Reads clock times such as {@code 09:00}; {@code 24:00} is the end of the day. */
    public static Opening of(String from, String to) {
        return new Opening(LocalTime.parse(from), to.equals(END_OF_DAY) ? LocalTime.MIDNIGHT : LocalTime.parse(to));
    }

    /** Those of each day, from clock times as {@link #of} reads them. */
    public static <D, P> Map<D, List<Opening>> ofDays(
            Map<D, List<P>> periods, Function<P, String> from, Function<P, String> to) {
        return periods.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        day -> day.getValue().stream()
                                .map(period -> of(from.apply(period), to.apply(period)))
                                .toList()));
    }

    /** The closing as text, {@code 24:00} for the end of the day. */
    public String closing() {
        return endsWithDay() ? END_OF_DAY : to.toString();
    }

    boolean endsWithDay() {
        return to.equals(LocalTime.MIDNIGHT);
    }

    /** Whether one that does not begin before this one begins before this one ends. */
    public boolean overlaps(Opening later) {
        return endsWithDay() || later.from.isBefore(to);
    }
}
