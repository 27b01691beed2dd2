package org.accalmie.kpi.rollup;

import java.time.LocalDate;
import java.util.Comparator;
import org.accalmie.kpi.period.Interval;

/** One KPI of one slice on one day: where contributions are summed. */
public record Cell(String dimension, LocalDate day, String slice, String kpi) implements Comparable<Cell> {
    private static final Comparator<Cell> ORDER = Comparator.comparing(Cell::dimension)
            .thenComparing(Cell::day)
            .thenComparing(Cell::slice)
            .thenComparing(Cell::kpi);

    Cell ofMonth() {
        return new Cell(dimension, day.withDayOfMonth(1), slice, kpi);
    }

    Cell ofWeek() {
        return new Cell(dimension, Interval.weekWithinMonth(day).from(), slice, kpi);
    }

    @Override
    public int compareTo(Cell other) {
        return ORDER.compare(this, other);
    }
}
