package org.accalmie.kpi.period;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.stream.Stream;

/** How a range is cut into periods; a period at an end of the range is cut off there. */
public enum Interval {
    DAY,
    WEEK,
    MONTH,
    TOTAL;

    /** The name in queries and answers. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The week of that day, or what its month has of it. */
    public static DateRange weekWithinMonth(LocalDate day) {
        var month = new DateRange(day.withDayOfMonth(1), day.with(TemporalAdjusters.lastDayOfMonth()));
        return WEEK.period(WEEK.startOf(day, month), month);
    }

    /** The first days of all periods of the range, in order. */
    public Stream<LocalDate> starts(DateRange range) {
        return Stream.iterate(
                range.from(),
                day -> !day.isAfter(range.to()),
                day -> lastDay(day, range).plusDays(1));
    }

    /** The first day of the period in which that day is. */
    public LocalDate startOf(LocalDate day, DateRange range) {
        var start = switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case TOTAL -> range.from();
        };
        return start.isBefore(range.from()) ? range.from() : start;
    }

    /** The period that begins on that day. */
    public DateRange period(LocalDate start, DateRange range) {
        return new DateRange(start, lastDay(start, range));
    }

    /** The name of the period that begins on that day; names sort as the periods do. */
    public String nameOf(LocalDate start, DateRange range) {
        return switch (this) {
            case DAY -> start.toString();
            case WEEK ->
                "%04d-W%02d"
                        .formatted(start.get(IsoFields.WEEK_BASED_YEAR), start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case MONTH -> start.format(DateTimeFormatter.ofPattern("uuuu-MM", Locale.ROOT));
            case TOTAL -> range.from() + "/" + range.to();
        };
    }

    private LocalDate lastDay(LocalDate start, DateRange range) {
        var last = switch (this) {
            case DAY -> start;
            case WEEK -> start.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
            case MONTH -> start.with(TemporalAdjusters.lastDayOfMonth());
            case TOTAL -> range.to();
        };
        return last.isAfter(range.to()) ? range.to() : last;
    }
}
