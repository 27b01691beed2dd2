package org.accalmie.kpi.drilldown;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.accalmie.kpi.definition.Contribution;
import org.accalmie.kpi.fact.IncidentFact;
import org.accalmie.kpi.fact.Sheet;

/**
 * An incident behind a figure.
 *
 * @param numerator what it adds to the numerator
 * @param denominator what it adds to the denominator: more than 1 where it has several escalations or gestures, 0 where
 *     volumes are divided by
 */
public record IncidentResponse(
        UUID id, String reference, LocalDate contactOn, BigDecimal numerator, BigDecimal denominator) {
    static IncidentResponse of(IncidentFact fact, Sheet sheet, List<Contribution> added) {
        return new IncidentResponse(
                fact.id(),
                sheet.reference(),
                sheet.contactOn(),
                sum(added, Contribution::numerator),
                sum(added, Contribution::denominator));
    }

    private static BigDecimal sum(List<Contribution> added, Function<Contribution, BigDecimal> part) {
        return added.stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
