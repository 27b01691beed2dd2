package org.accalmie.escalation.routing;

import dev.cel.common.Operator;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.CelCall;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/** Which is the greater of two words, CEL answers by the alphabet: EXTREME comes before MILD. */
final class OrderCheck {
    private static final Map<String, IntPredicate> ORDERS = Map.of(
            Operator.LESS.getFunction(), difference -> difference < 0,
            Operator.LESS_EQUALS.getFunction(), difference -> difference <= 0,
            Operator.GREATER.getFunction(), difference -> difference > 0,
            Operator.GREATER_EQUALS.getFunction(), difference -> difference >= 0);

    private final Words words;

    OrderCheck(Words words) {
        this.words = words;
    }

    static boolean isFor(CelCall call) {
        return ORDERS.containsKey(call.function());
    }

    /** What to write instead; empty where no word of an enumeration is compared, or only with the empty text. */
    Optional<String> message(CelCall call) {
        var holds = ORDERS.get(call.function());
        if (holds == null) {
            return Optional.empty();
        }
        var left = call.args().getFirst();
        var right = call.args().getLast();
        return words.enumeratedIn(left).isEmpty()
                ? message(right, left, difference -> holds.test(-difference))
                : message(left, right, holds);
    }

    private Optional<String> message(CelExpr field, CelExpr other, IntPredicate holds) {
        var known = words.enumeratedIn(field);
        var written = words.writtenIn(other).map(Words.Written::text).toList();
        if (known.isEmpty() || asksWhetherGiven(other, written)) {
            return Optional.empty();
        }
        return Optional.of("words are compared by the alphabet here, not by what they mean:"
                + " name those that are meant, such as in [%s]".formatted(quoted(meant(known, written, holds))));
    }

    private boolean asksWhetherGiven(CelExpr other, List<String> written) {
        return words.enumeratedIn(other).isEmpty()
                && !written.isEmpty()
                && written.stream().allMatch(String::isEmpty);
    }

    /** Those that an honest comparison would find, or all where it would find none. */
    private static Collection<String> meant(Set<String> known, List<String> written, IntPredicate holds) {
        var all = List.copyOf(known);
        var found = all.stream()
                .filter(word -> written.stream()
                        .filter(all::contains)
                        .anyMatch(limit -> holds.test(Integer.compare(all.indexOf(word), all.indexOf(limit)))))
                .toList();
        return found.isEmpty() ? all : found;
    }

    private static String quoted(Collection<String> words) {
        return words.stream().map("'%s'"::formatted).collect(Collectors.joining(", "));
    }
}
