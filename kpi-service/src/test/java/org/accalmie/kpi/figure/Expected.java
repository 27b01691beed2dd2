package org.accalmie.kpi.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A figure computed the slow way. */
record Expected(
        String period,
        String slice,
        String kpi,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal value,
        @Nullable BigDecimal median,
        @Nullable BigDecimal p90,
        @Nullable Long softened,
        @Nullable String verdict) {

    Expected withSoftened(long incidents) {
        return new Expected(period, slice, kpi, numerator, denominator, value, median, p90, incidents, verdict);
    }

    /** There is no verdict where nothing is aimed at, unless there is nothing to judge. */
    Expected withoutTarget() {
        var judged = "NO_DATA".equals(verdict) ? verdict : null;
        return new Expected(period, slice, kpi, numerator, denominator, value, median, p90, softened, judged);
    }

    Expected withheld() {
        return new Expected(period, slice, kpi, null, null, null, null, null, null, "WITHHELD");
    }

    static Expected percentileContOf(Expected mean, List<BigDecimal> sorted) {
        return new Expected(
                mean.period,
                mean.slice,
                mean.kpi,
                mean.numerator,
                mean.denominator,
                mean.value,
                sorted.isEmpty() ? null : percentile(sorted, 50),
                sorted.isEmpty() ? null : percentile(sorted, 90),
                mean.softened,
                mean.verdict);
    }

    static @Nullable BigDecimal divide(BigDecimal numerator, long denominator) {
        return denominator == 0 ? null : numerator.divide(BigDecimal.valueOf(denominator), MathContext.DECIMAL64);
    }

    private static BigDecimal percentile(List<BigDecimal> sorted, int percent) {
        var hundredfold = percent * (sorted.size() - 1);
        var low = sorted.get(hundredfold / 100);
        var high = sorted.get((hundredfold + 99) / 100);
        return low.add(high.subtract(low).multiply(BigDecimal.valueOf(hundredfold % 100, 2)));
    }
}
