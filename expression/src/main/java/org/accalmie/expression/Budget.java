package org.accalmie.expression;

import dev.cel.common.Operator;
import dev.cel.common.ast.CelExpr;
import dev.cel.runtime.CelEvaluationListener;
import java.util.Collection;
import java.util.Set;

/**
 * What one evaluation of a condition may cost, counted in steps and not in time, so that a condition answers the same
 * for the same incident however busy the machine is. A step takes a tenth of a microsecond or so.
 */
public final class Budget implements CelEvaluationListener {
    public static final ScopedValue<Budget> CURRENT = ScopedValue.newInstance();

    /** Some tenths of a second; the shipped conditions need a few dozen steps each. */
    public static final int STEPS = 1_000_000;

    private static final Set<String> MAKE_TEXTS = Set.of("lowerAscii", "split", "substring", "trim", "upperAscii");
    private static final int CHARACTERS_A_STEP = 16;
    private static final int ELEMENTS_A_STEP = 8;

    private long used;

    /** Says that more was asked for than there is; once it is spent, whatever is evaluated next says so too. */
    public static final class SpentException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public SpentException() {
            super("takes more than %,d steps".formatted(STEPS), null, false, false);
        }
    }

    @Override
    public void callback(CelExpr expression, Object value) {
        charge(1 + (isRead(expression) ? sizeOf(value) : 0));
    }

    public void charge(long steps) {
        used += steps;
        if (used > STEPS) {
            throw new SpentException();
        }
    }

    public long used() {
        return used;
    }

    /** Texts and lists cost by their size where they are read, joined or made, which is before anything goes through them. */
    private static boolean isRead(CelExpr expression) {
        return switch (expression.getKind()) {
            case SELECT -> true;
            case IDENT -> !gathers(expression);
            case CALL -> {
                var call = expression.call();
                yield MAKE_TEXTS.contains(call.function())
                        || call.function().equals(Operator.ADD.getFunction())
                                && !gathers(call.args().getFirst());
            }
            default -> false;
        };
    }

    /** What {@code filter} and {@code map} gather grows in place. */
    private static boolean gathers(CelExpr expression) {
        return expression.identOrDefault().name().startsWith("@");
    }

    private static long sizeOf(Object value) {
        return switch (value) {
            case String text -> text.length() / CHARACTERS_A_STEP;
            case Collection<?> several -> several.size() / ELEMENTS_A_STEP;
            default -> 0;
        };
    }
}
