package org.accalmie.kpi.rollup;

import java.math.BigDecimal;
import org.accalmie.kpi.definition.Contribution;
import org.jspecify.annotations.Nullable;

/** What is added to a cell. */
public record Sums(BigDecimal numerator, BigDecimal denominator, long apart) {
    public static Sums of(Contribution contribution) {
        return new Sums(contribution.numerator(), contribution.denominator(), contribution.apart());
    }

    public Sums times(int sign) {
        var factor = BigDecimal.valueOf(sign);
        return new Sums(numerator.multiply(factor), denominator.multiply(factor), apart * sign);
    }

    Sums plus(Sums other) {
        return new Sums(numerator.add(other.numerator), denominator.add(other.denominator), apart + other.apart);
    }

    @Nullable
    Sums unlessNothing() {
        return numerator.signum() == 0 && denominator.signum() == 0 && apart == 0 ? null : this;
    }
}
