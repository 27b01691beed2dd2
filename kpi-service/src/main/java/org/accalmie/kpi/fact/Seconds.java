package org.accalmie.kpi.fact;

import java.math.BigDecimal;
import java.time.Duration;

/** Durations as figures count them. */
public final class Seconds {
    private static final int NANO_DIGITS = 9;

    private Seconds() {}

    /** To the nanosecond. */
    public static BigDecimal of(Duration duration) {
        return BigDecimal.valueOf(duration.getSeconds()).add(BigDecimal.valueOf(duration.getNano(), NANO_DIGITS));
    }
}
