package org.accalmie.escalation.routing;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.Operator;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.CelCall;
import dev.cel.common.ast.CelExpr.CelComprehension;
import dev.cel.common.ast.CelExpr.CelMap;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import dev.cel.common.types.CelKind;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.accalmie.expression.Constants;
import org.accalmie.expression.ExpressionCheck;

/** Finds in a condition that compiles what can never be answered, or never be meant of an incident. */
final class ConditionCheck implements ExpressionCheck.Scope {
    private static final Set<String> COMPARISONS =
            Set.of(Operator.EQUALS.getFunction(), Operator.NOT_EQUALS.getFunction());

    private final CelAbstractSyntaxTree condition;
    private final Words words;

    private ConditionCheck(CelAbstractSyntaxTree condition, Words words) {
        this.condition = condition;
        this.words = words;
    }

    static List<String> faults(CelAbstractSyntaxTree condition) {
        var constants = new Constants(condition, Language::part);
        var check = new ConditionCheck(condition, new Words(condition, constants));
        return ExpressionCheck.faults(condition, constants, check);
    }

    @Override
    public ConditionCheck within(CelComprehension loop) {
        return new ConditionCheck(condition, words.within(loop));
    }

    @Override
    public void check(CelExpr part, BiConsumer<CelExpr, String> faults) {
        if (part.getKind() == Kind.STRUCT) {
            faults.accept(part, "an incident is given, none is made here");
        }
        if (part.getKind() == Kind.CALL) {
            check(part.call(), faults);
            new OrderCheck(words).message(part.call()).ifPresent(message -> faults.accept(part, message));
        }
    }

    private void check(CelCall call, BiConsumer<CelExpr, String> faults) {
        if (call.args().size() < 2) {
            return;
        }
        var left = call.args().getFirst();
        var right = call.args().getLast();
        if (COMPARISONS.contains(call.function()) || OrderCheck.isFor(call)) {
            checkPair(left, right, faults);
        } else if (call.function().equals(Operator.IN.getFunction())) {
            checkMember(left, right, faults);
        } else if (call.function().equals(Operator.INDEX.getFunction()) && left.getKind() == Kind.MAP) {
            keysOf(left).forEach(key -> checkWords(right, key, faults));
        }
    }

    private void checkMember(CelExpr left, CelExpr right, BiConsumer<CelExpr, String> faults) {
        switch (right.getKind()) {
            case LIST -> right.list().elements().forEach(each -> checkPair(left, each, faults));
            case MAP -> keysOf(right).forEach(key -> checkPair(left, key, faults));
            default -> checkPair(left, right, faults);
        }
    }

    /** Lists that are written out are compared place by place. */
    private void checkPair(CelExpr left, CelExpr right, BiConsumer<CelExpr, String> faults) {
        if (left.getKind() == Kind.LIST && right.getKind() == Kind.LIST) {
            var others = right.list().elements().iterator();
            left.list().elements().stream()
                    .takeWhile(each -> others.hasNext())
                    .forEach(each -> checkPair(each, others.next(), faults));
        } else if (isObject(left) || isObject(right)) {
            faults.accept(isObject(left) ? left : right, "only values can be compared: name one of its fields");
        } else {
            checkWords(left, right, faults);
            checkWords(right, left, faults);
        }
    }

    private void checkWords(CelExpr known, CelExpr given, BiConsumer<CelExpr, String> faults) {
        words.possibleIn(known)
                .ifPresent(all -> words.writtenIn(given)
                        .filter(word -> !word.text().isEmpty() && !all.contains(word.text()))
                        .forEach(word -> faults.accept(
                                word.at(), "%s is none of %s".formatted(word.text(), String.join(", ", all)))));
    }

    private static Stream<CelExpr> keysOf(CelExpr map) {
        return map.map().entries().stream().map(CelMap.Entry::key);
    }

    private boolean isObject(CelExpr part) {
        return condition
                .getType(part.id())
                .filter(type -> type.kind() == CelKind.STRUCT
                        || type.parameters().stream().anyMatch(each -> each.kind() == CelKind.STRUCT))
                .isPresent();
    }
}
