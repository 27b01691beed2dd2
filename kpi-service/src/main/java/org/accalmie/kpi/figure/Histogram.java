package org.accalmie.kpi.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.SortedMap;
import java.util.TreeMap;

/** Incidents by their seconds. */
final class Histogram {
    private final SortedMap<BigDecimal, Long> incidents = new TreeMap<>();
    private long total;

    void add(Bucket bucket) {
        incidents.merge(bucket.seconds(), bucket.incidents(), Long::sum);
        total += bucket.incidents();
    }

    boolean isEmpty() {
        return total == 0;
    }

    /** Interpolated between the two values around the rank, as PostgreSQL's {@code percentile_cont}. */
    BigDecimal percentile(BigDecimal fraction) {
        var rank = fraction.multiply(BigDecimal.valueOf(total - 1));
        var below = rank.setScale(0, RoundingMode.FLOOR);
        var low = at(below.longValueExact());
        var high = at(rank.setScale(0, RoundingMode.CEILING).longValueExact());
        return low.add(rank.subtract(below).multiply(high.subtract(low)));
    }

    private BigDecimal at(long rank) {
        var before = 0L;
        for (var bucket : incidents.entrySet()) {
            before += bucket.getValue();
            if (before > rank) {
                return bucket.getKey();
            }
        }
        throw new IllegalArgumentException("rank " + rank + " of " + total);
    }

    /** How many incidents have these seconds. */
    record Bucket(BigDecimal seconds, long incidents) {}
}
