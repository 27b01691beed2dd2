package org.accalmie.calendar;

import static java.util.Map.entry;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * When people work.
 *
 * <p>A period includes its opening and not its closing: 12:30 sharp is outside of 09:00–12:30, and counting goes on at
 * the next opening. Working time that is used up exactly at a closing ends there. Working time is elapsed time: on the
 * days the clock changes, an hour is still an hour.
 *
 * @param week the usual periods of each weekday; a day without any is closed
 * @param exceptions the periods of single days, none for a closed one; they outrank holidays
 */
public record BusinessCalendar(
        String name,
        ZoneId zone,
        Map<DayOfWeek, List<Opening>> week,
        Map<LocalDate, List<Opening>> exceptions,
        Holidays holidays) {
    private static final Map<ZoneId, BusinessCalendar> NEVER_CLOSED = new ConcurrentHashMap<>();

    public BusinessCalendar {
        week = sorted(week);
        exceptions = sorted(exceptions);
        if (week.values().stream().allMatch(List::isEmpty)) {
            throw new IllegalArgumentException("A calendar is open at some time of the week");
        }
    }

    /** Monday to Friday 09:00–12:30 and 13:30–18:00, Europe/Paris, French holidays. */
    public static BusinessCalendar standard() {
        var periods = List.of(Opening.of("09:00", "12:30"), Opening.of("13:30", "18:00"));
        var week = Map.ofEntries(
                entry(DayOfWeek.MONDAY, periods),
                entry(DayOfWeek.TUESDAY, periods),
                entry(DayOfWeek.WEDNESDAY, periods),
                entry(DayOfWeek.THURSDAY, periods),
                entry(DayOfWeek.FRIDAY, periods));
        return new BusinessCalendar("standard", ZoneId.of("Europe/Paris"), week, Map.of(), Holidays.FRANCE);
    }

    /** Every hour of every day. */
    public static BusinessCalendar roundTheClock(ZoneId zone) {
        return NEVER_CLOSED.computeIfAbsent(zone, BusinessCalendar::neverClosed);
    }

    private static BusinessCalendar neverClosed(ZoneId zone) {
        var allDay = List.of(Opening.of("00:00", "24:00"));
        var week = Arrays.stream(DayOfWeek.values()).collect(Collectors.toMap(Function.identity(), day -> allDay));
        return new BusinessCalendar("round-the-clock", zone, week, Map.of(), Holidays.NONE);
    }

    /** The moment at which the allowance is used up. */
    public Instant add(Instant from, Allowance allowance) {
        return new Counting(this).add(from, allowance).at();
    }

    /** The moment at which that much working time is used up. */
    public Instant add(Instant from, Duration time) {
        return add(from, Allowance.of(time));
    }

    /** As {@link #add}, with what was counted and which days were skipped. */
    public Deadline explain(Instant from, Allowance allowance) {
        return new Counting(this).add(from, allowance);
    }

    /** The working time from the one to the other; negative when {@code to} is the earlier. */
    public Duration between(Instant from, Instant to) {
        return new Counting(this).between(from, to);
    }

    /** That moment, when it is within a period, or else the next opening. */
    public Instant nextOpening(Instant from) {
        return new Counting(this).nextOpening(from);
    }

    /** Whether any work is done on that day. */
    public boolean workingDay(LocalDate date) {
        return !openings(date).isEmpty();
    }

    /** The n-th working day after that day; before it for a negative n; the day itself for 0. */
    public LocalDate plusWorkingDays(LocalDate date, int days) {
        var step = Integer.signum(days);
        var day = date;
        for (var left = Math.abs(days); left > 0; left--) {
            do {
                day = day.plusDays(step);
            } while (!workingDay(day));
        }
        return day;
    }

    /** The periods of that day, in order. */
    public List<Opening> openings(LocalDate date) {
        var exception = exceptions.get(date);
        if (exception != null) {
            return exception;
        }
        var usual = usual(date);
        return usual.isEmpty() || holidays.nameOf(date).isEmpty() ? usual : List.of();
    }

    List<Opening> usual(LocalDate date) {
        return week.getOrDefault(date.getDayOfWeek(), List.of());
    }

    private static <K> Map<K, List<Opening>> sorted(Map<K, List<Opening>> periods) {
        return periods.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, day -> sorted(day.getValue())));
    }

    private static List<Opening> sorted(List<Opening> periods) {
        var sorted =
                periods.stream().sorted(Comparator.comparing(Opening::from)).toList();
        for (var i = 1; i < sorted.size(); i++) {
            if (sorted.get(i - 1).overlaps(sorted.get(i))) {
                throw new IllegalArgumentException(
                        "Periods of one day overlap at " + sorted.get(i).from());
            }
        }
        return sorted;
    }
}
