package org.accalmie.expression;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelSourceLocation;
import dev.cel.common.Operator;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.CelCall;
import dev.cel.common.ast.CelExpr.CelComprehension;
import dev.cel.common.ast.CelExpr.CelMap;
import dev.cel.common.ast.CelExpr.CelStruct;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds in an expression that compiles what can never be answered or never be afforded, whatever it is about. */
public final class ExpressionCheck {
    private static final int MAX_LOOPS = 2;
    private static final String MATCHES = "matches";
    private static final Set<String> DIVISIONS = Set.of(Operator.DIVIDE.getFunction(), Operator.MODULO.getFunction());

    private final CelAbstractSyntaxTree expression;
    private final Collection<String> faults = new LinkedHashSet<>();

    private ExpressionCheck(CelAbstractSyntaxTree expression) {
        this.expression = expression;
    }

    /** What is wrong, each with line and column. */
    public static List<String> faults(CelAbstractSyntaxTree expression) {
        var check = new ExpressionCheck(expression);
        check.visit(expression.getExpr(), 0);
        return List.copyOf(check.faults);
    }

    private void visit(CelExpr part, int loops) {
        switch (part.getKind()) {
            case COMPREHENSION -> visitLoop(part, loops);
            case CALL -> {
                visitParts(part, loops);
                check(part.call());
            }
            default -> visitParts(part, loops);
        }
    }

    private void visitParts(CelExpr part, int loops) {
        partsOf(part).forEach(each -> visit(each, loops));
    }

    private void visitLoop(CelExpr part, int loops) {
        if (loops == MAX_LOOPS) {
            add(part, "all, exists, exists_one, filter and map must not be nested deeper than " + MAX_LOOPS);
            return;
        }
        CelComprehension loop = part.comprehension();
        visit(loop.iterRange(), loops);
        visit(loop.loopCondition(), loops + 1);
        visit(loop.loopStep(), loops + 1);
    }

    private void check(CelCall call) {
        if (call.function().equals(MATCHES)) {
            checkPattern(call.args().getLast());
        } else if (DIVISIONS.contains(call.function()) && isZero(call.args().getLast())) {
            add(call.args().getLast(), "nothing can be divided by zero");
        }
    }

    private void checkPattern(CelExpr pattern) {
        if (pattern.getKind() != Kind.CONSTANT || pattern.constant().getKind() != CelConstant.Kind.STRING_VALUE) {
            add(pattern, "a regular expression must be written here, in quotes");
            return;
        }
        try {
            var unused = Patterns.of(pattern.constant().stringValue());
        } catch (IllegalArgumentException faulty) {
            add(pattern, String.valueOf(faulty.getMessage()));
        }
    }

    private static boolean isZero(CelExpr divisor) {
        if (divisor.getKind() != Kind.CONSTANT) {
            return false;
        }
        CelConstant constant = divisor.constant();
        return switch (constant.getKind()) {
            case INT64_VALUE -> constant.int64Value() == 0;
            case UINT64_VALUE -> constant.uint64Value().longValue() == 0;
            case DOUBLE_VALUE -> constant.doubleValue() == 0;
            default -> false;
        };
    }

    private static Stream<CelExpr> partsOf(CelExpr part) {
        return switch (part.getKind()) {
            case SELECT -> Stream.of(part.select().operand());
            case CALL -> Stream.concat(part.call().target().stream(), part.call().args().stream());
            case LIST -> part.list().elements().stream();
            case MAP ->
                part.map().entries().stream().flatMap((CelMap.Entry each) -> Stream.of(each.key(), each.value()));
            case STRUCT -> part.struct().entries().stream().map(CelStruct.Entry::value);
            case CONSTANT, IDENT, COMPREHENSION, NOT_SET -> Stream.empty();
        };
    }

    private void add(CelExpr part, String message) {
        var place = Optional.ofNullable(expression.getSource().getPositionsMap().get(part.id()))
                .flatMap(expression.getSource()::getOffsetLocation)
                .orElse(CelSourceLocation.of(1, 0));
        faults.add("line %d, column %d: %s".formatted(place.getLine(), place.getColumn() + 1, message));
    }
}
