package org.accalmie.incident.gesture;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.accalmie.incident.gesture.policy.GesturePolicy;
import org.jspecify.annotations.Nullable;

/**
 * What the policy advises: everything that applies, with the largest recommended.
 *
 * @param recommended absent when no gesture is advised
 */
public record Advice(List<Advised> advised, @Nullable Advised recommended, BigDecimal approvalRequiredAbove) {

    public static Advice of(GesturePolicy policy, Situation situation) {
        var rules = AdviceRule.ALL.stream()
                .filter(rule -> rule.applies().test(situation, policy))
                .toList();
        var advised =
                rules.stream().flatMap(rule -> rule.advise(policy, situation)).toList();
        var recommended = rules.stream()
                .filter(rule -> !rule.proposes().isEmpty())
                .max(comparing(AdviceRule::largest))
                .map(rule -> rule.advise(rule.largest(), policy, situation));
        return new Advice(advised, recommended.orElse(null), policy.approvalAbove());
    }

    boolean hasGesture() {
        return recommended != null;
    }

    /** The highest value advised, as far as values are known. */
    Optional<BigDecimal> highestValue() {
        return advised.stream()
                .flatMap(one -> Optional.ofNullable(one.value()).stream())
                .max(BigDecimal::compareTo);
    }

    List<String> rulesWithGesture() {
        return advised.stream()
                .filter(one -> one.type() != null)
                .map(Advised::rule)
                .distinct()
                .toList();
    }
}
