package org.accalmie.kpi.definition;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The fixed histogram behind medians: exact to the second up to an hour, to the minute beyond. */
public final class Buckets {
    private static final int HOUR = 3600;
    private static final int MINUTE = 60;

    private Buckets() {}

    /** The seconds that stand for a value: the nearest bucket. */
    public static int of(BigDecimal seconds) {
        var exact = seconds.setScale(0, RoundingMode.HALF_UP).intValueExact();
        return exact <= HOUR ? exact : (exact + MINUTE / 2) / MINUTE * MINUTE;
    }
}
