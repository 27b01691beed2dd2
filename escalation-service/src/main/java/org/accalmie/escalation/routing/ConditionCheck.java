package org.accalmie.escalation.routing;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelSourceLocation;
import dev.cel.common.CelValidationException;
import dev.cel.common.Operator;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.CelCall;
import dev.cel.common.ast.CelExpr.CelComprehension;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import dev.cel.common.types.CelKind;
import dev.cel.runtime.CelEvaluationException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.accalmie.expression.Patterns;

/** Finds in a condition that compiles what can never be answered, or never be meant. */
final class ConditionCheck {
    private static final int MAX_LOOPS = 2;
    private static final String MATCHES = "matches";
    private static final Set<String> COMPARISONS = functions(Operator.EQUALS, Operator.NOT_EQUALS, Operator.IN);
    private static final Set<String> DIVISIONS = functions(Operator.DIVIDE, Operator.MODULO);

    private final CelAbstractSyntaxTree condition;
    private final Collection<String> faults = new LinkedHashSet<>();

    private ConditionCheck(CelAbstractSyntaxTree condition) {
        this.condition = condition;
    }

    static List<String> faults(CelAbstractSyntaxTree condition) {
        var check = new ConditionCheck(condition);
        check.visit(condition.getExpr(), new Words(condition), 0);
        return List.copyOf(check.faults);
    }

    /** Of a part and of what it consists of, only the inner one is at fault. */
    private void visit(CelExpr part, Words words, int loops) {
        var before = faults.size();
        if (part.getKind() == Kind.COMPREHENSION) {
            visitLoop(part, words, loops);
        } else {
            Parts.of(part).forEach(each -> visit(each, words, loops));
        }
        if (faults.size() > before) {
            return;
        }
        if (part.getKind() == Kind.STRUCT) {
            add(part, "an incident is given, none is made here");
        }
        if (part.getKind() == Kind.CALL) {
            check(part.call(), words);
        }
        if (faults.size() == before && part.getKind() == Kind.CALL && Parts.isConstant(part)) {
            checkConstant(part);
        }
    }

    private void visitLoop(CelExpr part, Words words, int loops) {
        CelComprehension loop = part.comprehension();
        if (loops == MAX_LOOPS) {
            add(part, "all, exists, exists_one, filter and map must not be nested deeper than " + MAX_LOOPS);
            return;
        }
        visit(loop.iterRange(), words, loops);
        var inside = words.within(loop);
        visit(loop.loopCondition(), inside, loops + 1);
        visit(loop.loopStep(), inside, loops + 1);
    }

    private void check(CelCall call, Words words) {
        var function = call.function();
        if (function.equals(MATCHES)) {
            checkPattern(call.args().getLast());
        } else if (DIVISIONS.contains(function)) {
            checkDivisor(call.args().getLast());
        } else if (function.equals(Operator.INDEX.getFunction())) {
            checkIndex(call.args().getFirst(), call.args().getLast(), words);
        } else if (COMPARISONS.contains(function)) {
            checkComparison(call.args().getFirst(), call.args().getLast(), words);
        }
    }

    private void checkPattern(CelExpr pattern) {
        var text = Parts.textIn(pattern);
        if (text.isEmpty()) {
            add(pattern, "a regular expression must be written here, in quotes");
            return;
        }
        try {
            Patterns.of(text.get());
        } catch (IllegalArgumentException faulty) {
            add(pattern, String.valueOf(faulty.getMessage()));
        }
    }

    private void checkDivisor(CelExpr divisor) {
        if (valueOf(divisor) instanceof Number number && number.doubleValue() == 0) {
            add(divisor, "nothing can be divided by zero");
        }
    }

    private void checkIndex(CelExpr list, CelExpr index, Words words) {
        if (list.getKind() == Kind.MAP) {
            list.map().entries().forEach(entry -> checkWords(words.of(index), entry.key(), words));
        } else if (valueOf(index) instanceof Number number) {
            var end = list.getKind() == Kind.LIST ? list.list().elements().size() : Integer.MAX_VALUE;
            if (number.doubleValue() < 0 || number.doubleValue() >= end) {
                add(index, "is outside of the list");
            }
        }
    }

    private void checkComparison(CelExpr left, CelExpr right, Words words) {
        if (isObject(left) || isObject(right)) {
            add(isObject(left) ? left : right, "only values can be compared: name one of its fields");
            return;
        }
        checkWords(words.of(left), right, words);
        checkWords(words.of(right), left, words);
    }

    private void checkWords(Optional<Set<String>> known, CelExpr given, Words words) {
        known.ifPresent(all -> words.writtenIn(given).forEach(word -> {
            var text = Parts.textIn(word).orElse("");
            if (!text.isEmpty() && !all.contains(text)) {
                add(word, "%s is none of %s".formatted(text, String.join(", ", all)));
            }
        }));
    }

    private void checkConstant(CelExpr part) {
        try {
            Language.valueOf(CelAbstractSyntaxTree.newParsedAst(part, condition.getSource()));
        } catch (CelEvaluationException never) {
            add(part, "can never be answered: " + reason(never));
        } catch (CelValidationException notByItself) {
            // it has a meaning only within the whole
        }
    }

    private Object valueOf(CelExpr part) {
        if (part.getKind() == Kind.CONSTANT) {
            CelConstant constant = part.constant();
            return switch (constant.getKind()) {
                case INT64_VALUE -> constant.int64Value();
                case UINT64_VALUE -> constant.uint64Value();
                case DOUBLE_VALUE -> constant.doubleValue();
                default -> "";
            };
        }
        try {
            return Parts.isConstant(part)
                    ? Language.valueOf(CelAbstractSyntaxTree.newParsedAst(part, condition.getSource()))
                    : "";
        } catch (CelEvaluationException | CelValidationException none) {
            return "";
        }
    }

    private boolean isObject(CelExpr part) {
        return condition
                .getType(part.id())
                .filter(type -> type.kind() == CelKind.STRUCT
                        || type.parameters().stream().anyMatch(each -> each.kind() == CelKind.STRUCT))
                .isPresent();
    }

    private void add(CelExpr part, String message) {
        var place = Optional.ofNullable(condition.getSource().getPositionsMap().get(part.id()))
                .flatMap(condition.getSource()::getOffsetLocation)
                .orElse(CelSourceLocation.of(1, 0));
        faults.add(FaultyCondition.at(place, message));
    }

    private static String reason(CelEvaluationException never) {
        return String.valueOf(never.getMessage()).replaceFirst("^evaluation error(?: at [^:]*:\\d+)?: ", "");
    }

    private static Set<String> functions(Operator... operators) {
        return List.of(operators).stream().map(Operator::getFunction).collect(Collectors.toUnmodifiableSet());
    }
}
