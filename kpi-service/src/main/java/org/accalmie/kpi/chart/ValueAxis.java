package org.accalmie.kpi.chart;

import java.util.List;
import java.util.stream.LongStream;

/** From where to where values are drawn, and the round ones between that are named. */
record ValueAxis(double low, double high, List<Double> breaks) {
    private static final int INTERVALS = 5;
    private static final double MARGIN = 0.04;
    private static final double[] ROUND = {1, 2, 2.5, 5, 10};
    /** What is hardly more than a round number is that number. */
    private static final double BLUR = 1e-9;

    /** Wide enough for all places. */
    static ValueAxis around(List<Double> places, Measure measure) {
        double least = places.stream().min(Double::compare).orElse(measure.bounded(0));
        double most = places.stream().max(Double::compare).orElse(measure.bounded(0));
        double missing = Math.max(0, measure.leastSpan() - (most - least)) / 2;
        double lowest = measure.bounded(least - missing);
        double to = measure.bounded(Math.max(most + missing, lowest + measure.leastSpan()));
        double from = measure.bounded(Math.min(lowest, to - measure.leastSpan()));
        double step = step(to - from);
        return between(Math.floor(from / step + BLUR), Math.ceil(to / step - BLUR), step);
    }

    private static ValueAxis between(double first, double last, double step) {
        var breaks = LongStream.rangeClosed((long) first, (long) last)
                .mapToObj(n -> n * step)
                .toList();
        return new ValueAxis(first * step, last * step, breaks);
    }

    /** A little lower, so that no point is cut in half. */
    double bottom() {
        return low - (high - low) * MARGIN;
    }

    /** A little higher. */
    double top() {
        return high + (high - low) * MARGIN;
    }

    private static double step(double span) {
        double magnitude = Math.pow(10, Math.floor(Math.log10(span / INTERVALS)));
        for (double round : ROUND) {
            if (span / (round * magnitude) <= INTERVALS + BLUR) {
                return round * magnitude;
            }
        }
        return 10 * magnitude;
    }
}
