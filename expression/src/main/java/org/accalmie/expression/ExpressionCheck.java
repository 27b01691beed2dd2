package org.accalmie.expression;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelSourceLocation;
import dev.cel.common.Operator;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.CelCall;
import dev.cel.common.ast.CelExpr.CelComprehension;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** Finds in an expression that compiles what can never be answered or never be afforded, whatever it is about. */
public final class ExpressionCheck {
    private static final int MAX_LOOPS = 2;
    private static final String MATCHES = "matches";
    private static final Set<String> DIVISIONS = Set.of(Operator.DIVIDE.getFunction(), Operator.MODULO.getFunction());

    private final CelAbstractSyntaxTree expression;
    private final Constants constants;
    private final Collection<String> faults = new LinkedHashSet<>();

    private ExpressionCheck(CelAbstractSyntaxTree expression, Constants constants) {
        this.expression = expression;
        this.constants = constants;
    }

    /** What more may be wrong with a part, given what is known where it stands. */
    public interface Scope {
        /** What is known within a loop. */
        Scope within(CelComprehension loop);

        /** Tells of the part, or of what it consists of, what is wrong with it. */
        void check(CelExpr part, BiConsumer<CelExpr, String> faults);
    }

    /** What is wrong, each with line and column. */
    public static List<String> faults(CelAbstractSyntaxTree expression, Constants.Compilation compilation) {
        return faults(expression, new Constants(expression, compilation), new Nothing());
    }

    /** The same, with what one more check finds. */
    public static List<String> faults(CelAbstractSyntaxTree expression, Constants constants, Scope scope) {
        var check = new ExpressionCheck(expression, constants);
        check.visit(expression.getExpr(), scope, 0);
        return List.copyOf(check.faults);
    }

    /** Of a part and of what it consists of, only the inner one is at fault. */
    private void visit(CelExpr part, Scope scope, int loops) {
        var before = faults.size();
        if (part.getKind() == Kind.COMPREHENSION) {
            visitLoop(part, scope, loops);
        } else {
            Parts.of(part).forEach(each -> visit(each, scope, loops));
        }
        if (faults.size() == before) {
            scope.check(part, this::add);
        }
        if (faults.size() == before && part.getKind() == Kind.CALL) {
            check(part.call());
        }
        if (faults.size() == before && part.getKind() == Kind.CALL) {
            constants.neverAnswered(part).ifPresent(reason -> add(part, "can never be answered: " + reason));
        }
    }

    private void visitLoop(CelExpr part, Scope scope, int loops) {
        if (loops == MAX_LOOPS) {
            add(part, "all, exists, exists_one, filter and map must not be nested deeper than " + MAX_LOOPS);
            return;
        }
        CelComprehension loop = part.comprehension();
        visit(loop.iterRange(), scope, loops);
        var inside = scope.within(loop);
        visit(loop.loopCondition(), inside, loops + 1);
        visit(loop.loopStep(), inside, loops + 1);
    }

    private void check(CelCall call) {
        var last = call.args().isEmpty() ? null : call.args().getLast();
        if (last == null) {
            return;
        }
        if (call.function().equals(MATCHES)) {
            checkPattern(last);
        } else if (DIVISIONS.contains(call.function()) && isZero(last)) {
            add(last, "nothing can be divided by zero");
        } else if (call.function().equals(Operator.INDEX.getFunction())) {
            checkIndex(call.args().getFirst(), last);
        }
    }

    private void checkPattern(CelExpr pattern) {
        var text = Parts.textIn(pattern);
        if (text.isEmpty()) {
            add(pattern, "a regular expression must be written here, in quotes");
            return;
        }
        try {
            var unused = Patterns.of(text.get());
        } catch (IllegalArgumentException faulty) {
            add(pattern, String.valueOf(faulty.getMessage()));
        }
    }

    private boolean isZero(CelExpr divisor) {
        return numberIn(divisor).filter(number -> number.doubleValue() == 0).isPresent();
    }

    /** Of a list that is written out its end is known; no list has anything before its beginning. */
    private void checkIndex(CelExpr list, CelExpr index) {
        if (list.getKind() == Kind.MAP) {
            return;
        }
        var end = list.getKind() == Kind.LIST ? list.list().elements().size() : Integer.MAX_VALUE;
        if (numberIn(index)
                .filter(at -> at.doubleValue() < 0 || at.doubleValue() >= end)
                .isPresent()) {
            add(index, "is outside of the list");
        }
    }

    private Optional<Number> numberIn(CelExpr part) {
        return constants.valueOf(part).filter(Number.class::isInstance).map(Number.class::cast);
    }

    private void add(CelExpr part, String message) {
        var place = Optional.ofNullable(expression.getSource().getPositionsMap().get(part.id()))
                .flatMap(expression.getSource()::getOffsetLocation)
                .orElse(CelSourceLocation.of(1, 0));
        faults.add(Places.at(place, message));
    }

    /** Nothing is known of what it is about. */
    private static final class Nothing implements Scope {
        @Override
        public Scope within(CelComprehension loop) {
            return this;
        }

        @Override
        public void check(CelExpr part, BiConsumer<CelExpr, String> faults) {
            // whatever can be computed may be meant
        }
    }
}
