package org.accalmie.kpi.figure;

import java.math.BigDecimal;

/** What a KPI adds up to in a group. */
record Total(BigDecimal numerator, BigDecimal denominator, long apart) {
    static final Total NOTHING = new Total(BigDecimal.ZERO, BigDecimal.ZERO, 0);

    boolean isEmpty() {
        return denominator.signum() == 0;
    }
}
