package org.accalmie.escalation.routing;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelValidationException;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import java.util.List;
import java.util.Map;
import org.accalmie.expression.Budget;
import org.accalmie.expression.Places;

/** A condition over {@code incident}, compiled once. */
final class Condition {
    private static final String INCIDENT = "incident";

    private final CelRuntime.Program program;

    private Condition(CelRuntime.Program program) {
        this.program = program;
    }

    /** What a condition says of an incident. */
    enum Answer {
        HOLDS,
        DOES_NOT_HOLD,
        /** It cannot be answered, such as an index beyond a list's end, or costs too much to be. */
        NONE
    }

    /** Compiles, or says with line and column what is wrong. */
    static Condition of(String text) throws FaultyCondition {
        return new Condition(programOf(compiled(text)));
    }

    /** Says with line and column what is wrong with a condition, though it compiles, and what it costs otherwise. */
    static long check(String text) throws FaultyCondition {
        var condition = compiled(text);
        var faults = ConditionCheck.faults(condition);
        if (!faults.isEmpty()) {
            throw new FaultyCondition(faults);
        }
        return Trial.cost(condition);
    }

    Answer of(Map<String, Object> incident) {
        var budget = new Budget();
        try {
            var answer = ScopedValue.where(Budget.CURRENT, budget)
                    .call(() -> program.trace(Map.of(INCIDENT, incident), budget));
            return Boolean.TRUE.equals(answer) ? Answer.HOLDS : Answer.DOES_NOT_HOLD;
        } catch (CelEvaluationException | Budget.SpentException unanswerable) {
            return Answer.NONE;
        }
    }

    boolean holds(Map<String, Object> incident) {
        return of(incident) == Answer.HOLDS;
    }

    private static CelAbstractSyntaxTree compiled(String text) throws FaultyCondition {
        if (Language.isTooLong(text)) {
            var message = "is longer than %,d characters".formatted(Language.MAX_CHARACTERS);
            throw new FaultyCondition(List.of(Places.atBeginning(message)));
        }
        try {
            return Language.condition(text);
        } catch (CelValidationException e) {
            throw new FaultyCondition(e);
        }
    }

    private static CelRuntime.Program programOf(CelAbstractSyntaxTree condition) throws FaultyCondition {
        try {
            return Language.program(condition);
        } catch (CelEvaluationException e) {
            throw new FaultyCondition(e);
        }
    }
}
