package org.accalmie.kpi.definition;

import java.math.BigDecimal;

/** What a value should be. Judged on numerator and denominator, so that no rounding decides. */
public sealed interface Target {
    boolean metBy(BigDecimal numerator, BigDecimal denominator);

    static Target atLeast(String bound) {
        return new AtLeast(new BigDecimal(bound));
    }

    static Target below(String bound) {
        return new Below(new BigDecimal(bound));
    }

    static Target between(String low, String high) {
        return new Between(new BigDecimal(low), new BigDecimal(high));
    }

    record AtLeast(BigDecimal bound) implements Target {
        @Override
        public boolean metBy(BigDecimal numerator, BigDecimal denominator) {
            return compare(numerator, denominator, bound) >= 0;
        }

        @Override
        public String toString() {
            return ">= " + bound;
        }
    }

    record Below(BigDecimal bound) implements Target {
        @Override
        public boolean metBy(BigDecimal numerator, BigDecimal denominator) {
            return compare(numerator, denominator, bound) < 0;
        }

        @Override
        public String toString() {
            return "< " + bound;
        }
    }

    /** A band, both ends included. */
    record Between(BigDecimal low, BigDecimal high) implements Target {
        @Override
        public boolean metBy(BigDecimal numerator, BigDecimal denominator) {
            return compare(numerator, denominator, low) >= 0 && compare(numerator, denominator, high) <= 0;
        }

        @Override
        public String toString() {
            return low + ".." + high;
        }
    }

    private static int compare(BigDecimal numerator, BigDecimal denominator, BigDecimal bound) {
        return numerator.compareTo(bound.multiply(denominator));
    }
}
