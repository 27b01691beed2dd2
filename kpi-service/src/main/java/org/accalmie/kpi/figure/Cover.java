package org.accalmie.kpi.figure;

import java.time.LocalDate;
import org.accalmie.kpi.period.DateRange;
import org.accalmie.kpi.period.Interval;

/**
 * What is read to cover a range: whole months wherever periods are no shorter, and the days before and after them.
 *
 * @param months from the first day of the first to the last day of the last
 */
record Cover(DateRange before, DateRange months, DateRange after) {
    private static final DateRange NOTHING = new DateRange(LocalDate.of(2000, 1, 2), LocalDate.of(2000, 1, 1));

    static Cover of(DateRange range, Interval interval) {
        return switch (interval) {
            case DAY, WEEK -> new Cover(range, NOTHING, NOTHING);
            case MONTH, TOTAL -> byMonths(range);
        };
    }

    private static Cover byMonths(DateRange range) {
        var first = range.from().minusDays(1).plusMonths(1).withDayOfMonth(1);
        var end = range.to().plusDays(1).withDayOfMonth(1);
        if (!first.isBefore(end)) {
            return new Cover(range, NOTHING, NOTHING);
        }
        return new Cover(
                first.equals(range.from()) ? NOTHING : new DateRange(range.from(), first.minusDays(1)),
                new DateRange(first, end.minusDays(1)),
                end.isAfter(range.to()) ? NOTHING : new DateRange(end, range.to()));
    }
}
