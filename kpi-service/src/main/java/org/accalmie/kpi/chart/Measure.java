package org.accalmie.kpi.chart;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import org.accalmie.kpi.definition.Kpi;

/** How values of a KPI are written for people. */
enum Measure {
    /** Of a whole, in percent. */
    SHARE(100, 0, 100, 5),
    /** What comes back for what was given. */
    FACTOR(1, 0, Double.MAX_VALUE, 1),
    /** Of what people answer, 1 to 5. */
    SCORE(1, 1, 5, 4),
    /** Told in seconds, read in minutes. */
    MINUTES(1.0 / 60, 0, Double.MAX_VALUE, 1);

    private final double factor;
    private final double lowest;
    private final double highest;
    private final double leastSpan;

    Measure(double factor, double lowest, double highest, double leastSpan) {
        this.factor = factor;
        this.lowest = lowest;
        this.highest = highest;
        this.leastSpan = leastSpan;
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

    /** The nearest place that there can be. */
    double bounded(double place) {
        return Math.clamp(place, lowest, highest);
    }

    /** Of an axis on which differences are not blown up. */
    double leastSpan() {
        return leastSpan;
    }

    /** With its unit, such as 73.9%. */
    String written(double place, Locale locale) {
        return switch (this) {
            case SHARE -> number(NumberFormat.getPercentInstance(locale), 1).format(place / factor);
            case FACTOR, SCORE ->
                number(NumberFormat.getNumberInstance(locale), 2).format(place);
            case MINUTES -> number(NumberFormat.getNumberInstance(locale), 1).format(place) + "\u00a0min";
        };
    }

    private static NumberFormat number(NumberFormat format, int digits) {
        format.setMaximumFractionDigits(digits);
        return format;
    }
}
