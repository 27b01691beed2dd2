package org.accalmie.kpi.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;
import org.accalmie.kpi.definition.Kpi;

/** How values of a KPI are written for people. */
enum Measure {
    /** Of a whole, in percent. */
    SHARE(100, 0, 100, 5, 1),
    /** What comes back for what was given. */
    FACTOR(1, 0, Double.MAX_VALUE, 1, 2),
    /** Of what people answer, 1 to 5. */
    SCORE(1, 1, 5, 4, 2),
    /** Told in seconds, read in minutes. */
    MINUTES(1.0 / 60, 0, Double.MAX_VALUE, 1, 1);

    private static final int ROOM = 5;
    private static final BigDecimal A_MINUTE = BigDecimal.valueOf(60);

    private final double factor;
    private final double lowest;
    private final double highest;
    private final double leastSpan;
    private final int digits;

    Measure(double factor, double lowest, double highest, double leastSpan, int digits) {
        this.factor = factor;
        this.lowest = lowest;
        this.highest = highest;
        this.leastSpan = leastSpan;
        this.digits = digits;
    }

    static Measure of(Kpi kpi) {
        return switch (kpi.unit()) {
            case SCORE -> SCORE;
            case SECONDS -> MINUTES;
            case RATIO -> kpi.id().equals("gesture-roi") ? FACTOR : SHARE;
        };
    }

    /** The value as a place on the axis. */
    double place(BigDecimal value) {
        return value.doubleValue() * factor;
    }

    /** A little higher, where there can be anything. */
    double above(BigDecimal value) {
        return bounded(place(value) + leastSpan / ROOM);
    }

    /** A little lower, where there can be anything. */
    double below(BigDecimal value) {
        return bounded(place(value) - leastSpan / ROOM);
    }

    /** The nearest place that there can be. */
    double bounded(double place) {
        return Math.clamp(place, lowest, highest);
    }

    /** Of an axis on which differences are not blown up. */
    double leastSpan() {
        return leastSpan;
    }

    /** A place of the axis with its unit, such as 73.9%. */
    String written(double place, Locale locale) {
        return format(locale).format(this == SHARE ? place / factor : place) + unit();
    }

    /** A value in the same way, cut off: what hardly misses a target must not read as if it met it. */
    String written(BigDecimal value, Locale locale) {
        var format = format(locale);
        format.setRoundingMode(RoundingMode.DOWN);
        return format.format(this == MINUTES ? value.divide(A_MINUTE, digits, RoundingMode.DOWN) : value) + unit();
    }

    private NumberFormat format(Locale locale) {
        var format = this == SHARE ? NumberFormat.getPercentInstance(locale) : NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(digits);
        return format;
    }

    private String unit() {
        return this == MINUTES ? "\u00a0min" : "";
    }
}
