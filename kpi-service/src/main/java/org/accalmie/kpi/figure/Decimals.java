package org.accalmie.kpi.figure;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers as they are shown: without exponent and without zeros that say nothing. */
final class Decimals {
    private Decimals() {}

    static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static BigDecimal quotient(BigDecimal numerator, BigDecimal denominator) {
        return plain(numerator.divide(denominator, MathContext.DECIMAL64));
    }
}
