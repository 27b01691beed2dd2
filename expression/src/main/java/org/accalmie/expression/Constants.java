package org.accalmie.expression;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelValidationException;
import dev.cel.common.ast.CelExpr;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import java.util.Optional;

/** What the parts of an expression come to in which nothing depends on what it is about. */
public final class Constants {
    private final CelAbstractSyntaxTree expression;
    private final Compilation compilation;

    public Constants(CelAbstractSyntaxTree expression, Compilation compilation) {
        this.expression = expression;
        this.compilation = compilation;
    }

    /** Makes a program of a part by itself. */
    @FunctionalInterface
    public interface Compilation {
        CelRuntime.Program of(CelAbstractSyntaxTree part) throws CelValidationException, CelEvaluationException;
    }

    /** Empty where it depends on what the expression is about, or has no answer. */
    public Optional<Object> valueOf(CelExpr part) {
        try {
            return Parts.isConstant(part) ? Optional.of(evaluate(part)) : Optional.empty();
        } catch (CelEvaluationException | CelValidationException | Budget.SpentException none) {
            return Optional.empty();
        }
    }

    /** Why it has no answer whatever the expression is about; empty where it may have one. */
    Optional<String> neverAnswered(CelExpr part) {
        try {
            if (Parts.isConstant(part)) {
                evaluate(part);
            }
            return Optional.empty();
        } catch (CelEvaluationException never) {
            return Optional.of(reason(never));
        } catch (Budget.SpentException never) {
            return Optional.of(String.valueOf(never.getMessage()));
        } catch (CelValidationException notByItself) {
            // it has a meaning only within the whole
            return Optional.empty();
        }
    }

    private Object evaluate(CelExpr part) throws CelValidationException, CelEvaluationException {
        var program = compilation.of(CelAbstractSyntaxTree.newParsedAst(part, expression.getSource()));
        var budget = new Budget();
        return ScopedValue.where(Budget.CURRENT, budget).call(() -> program.trace(budget));
    }

    private static String reason(CelEvaluationException never) {
        return String.valueOf(never.getMessage()).replaceFirst("^evaluation error(?: at [^:]*:\\d+)?: ", "");
    }
}
