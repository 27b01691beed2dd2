package org.accalmie.escalation.routing;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.runtime.CelEvaluationException;
import java.util.List;
import java.util.Map;
import org.accalmie.events.incident.IncidentRecorded;
import org.accalmie.expression.Budget;
import org.accalmie.expression.Places;

/** What a condition costs with a large incident, all of it evaluated. */
final class Trial {
    private static final Map<String, Object> LARGE = Map.of("incident", Facts.large(IncidentRecorded.class));

    private Trial() {}

    static long cost(CelAbstractSyntaxTree condition) throws FaultyCondition {
        var budget = new Budget();
        try {
            var program = Language.everythingOf(condition);
            ScopedValue.where(Budget.CURRENT, budget).call(() -> program.trace(LARGE, budget));
        } catch (CelEvaluationException | Budget.SpentException unanswerable) {
            // what cannot be answered for one incident may well be for others, but not if it is for its cost
        }
        if (budget.used() > Budget.STEPS) {
            throw new FaultyCondition(List.of(Places.atBeginning(
                    "costs too much: " + new Budget.SpentException().getMessage() + " with a large incident")));
        }
        return budget.used();
    }
}
