package org.accalmie.kpi.figure;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import org.accalmie.kpi.definition.Kpi;
import org.accalmie.kpi.definition.Kpi.Trait;
import org.accalmie.kpi.definition.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * One KPI of one slice in one period.
 *
 * @param value null where there is nothing to divide by, and with the other figures where it is withheld
 * @param softened incidents that ended LESS_ANGRY; the de-escalation rate only
 * @param target absent where none is set, as is a verdict then that would judge by it
 */
public record FigureResponse(
        String period,
        String slice,
        String kpi,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable BigDecimal numerator,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable BigDecimal denominator,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable BigDecimal value,
        @JsonUnwrapped @Nullable Spread spread,
        @Nullable Long softened,
        String unit,
        @Nullable String target,
        @Nullable Verdict verdict) {

    static FigureResponse of(String period, String slice, Kpi kpi, Total total, @Nullable Spread spread) {
        return new FigureResponse(
                period,
                slice,
                kpi.id(),
                Decimals.plain(total.numerator()),
                Decimals.plain(total.denominator()),
                total.isEmpty() ? null : Decimals.quotient(total.numerator(), total.denominator()),
                spread,
                kpi.has(Trait.SOFTENED) ? total.apart() : null,
                kpi.unit().toString(),
                target(kpi),
                verdict(kpi, total));
    }

    static FigureResponse withheld(String period, String slice, Kpi kpi) {
        return new FigureResponse(
                period,
                slice,
                kpi.id(),
                null,
                null,
                null,
                null,
                null,
                kpi.unit().toString(),
                target(kpi),
                Verdict.WITHHELD);
    }

    private static @Nullable String target(Kpi kpi) {
        return kpi.target() == null ? null : kpi.target().toString();
    }

    private static @Nullable Verdict verdict(Kpi kpi, Total total) {
        if (total.isEmpty()) {
            return Verdict.NO_DATA;
        }
        var target = kpi.target();
        if (target == null) {
            return null;
        }
        return target.metBy(total.numerator(), total.denominator()) ? Verdict.MET : Verdict.MISSED;
    }
}
