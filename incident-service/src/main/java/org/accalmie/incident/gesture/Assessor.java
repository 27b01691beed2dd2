package org.accalmie.incident.gesture;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.accalmie.events.incident.GestureState;
import org.accalmie.events.incident.Verdict;
import org.accalmie.events.sheet.GestureType;
import org.accalmie.events.sheet.assessment.Problem;
import org.accalmie.incident.gesture.policy.GesturePolicy;
import org.jspecify.annotations.Nullable;

/**
 * Assesses an offer by the policy.
 *
 * @param earlier how many gestures the customer was offered within the period before, REFUSED and historical ones not
 */
public record Assessor(GesturePolicy policy, Situation situation, int earlier) {

    public Assessment assess(Offer offer) {
        var advice = Advice.of(policy, situation);
        var value = GestureValuation.of(policy, offer, situation.monthlyAmount());
        var verdict = verdict(offer, value, advice);
        var approvalReasons = approvalReasons(offer, value);
        var reasons = Stream.of(reasons(offer, verdict, advice), approvalReasons, hidingReasons())
                .flatMap(List::stream)
                .distinct()
                .toList();
        return new Assessment(value, verdict, reasons, !approvalReasons.isEmpty(), state(approvalReasons));
    }

    private static Verdict verdict(Offer offer, @Nullable BigDecimal value, Advice advice) {
        if (offer.type() == GestureType.FULL_REFUND) {
            return Verdict.TOO_GENEROUS;
        }
        if (!advice.hasGesture()) {
            return Verdict.UNJUSTIFIED;
        }
        var tooMuch = advice.highestValue()
                .filter(highest -> value != null && value.compareTo(highest) > 0)
                .isPresent();
        return tooMuch ? Verdict.TOO_GENEROUS : Verdict.WITHIN_POLICY;
    }

    private static List<String> reasons(Offer offer, Verdict verdict, Advice advice) {
        return switch (verdict) {
            case WITHIN_POLICY -> advice.rulesWithGesture();
            case TOO_GENEROUS -> List.of(offer.type() == GestureType.FULL_REFUND ? "full-refund" : "above-advice");
            case UNJUSTIFIED -> List.of("nothing-advised");
        };
    }

    private List<String> approvalReasons(Offer offer, @Nullable BigDecimal value) {
        return Stream.of(
                        when(offer.type() == GestureType.FULL_REFUND, "full-refund"),
                        when(value == null, "unknown-value"),
                        when(value != null && value.compareTo(policy.approvalAbove()) > 0, "above-limit"),
                        when(earlier >= policy.gesturesBeforeApproval(), "repeated-gesture"))
                .flatMap(reasons -> reasons)
                .toList();
    }

    private List<String> hidingReasons() {
        return when(hidesProblem(), "hides-problem").toList();
    }

    /** A gesture must not stand in for solving the technical problem. */
    private boolean hidesProblem() {
        var problem = situation.facts().problem();
        var technical = problem == Problem.PERSISTENT_TECHNICAL || problem == Problem.SYSTEM_FAILURE;
        return technical && !situation.facts().promised();
    }

    private GestureState state(List<String> approvalReasons) {
        if (hidesProblem()) {
            return GestureState.REFUSED;
        }
        return approvalReasons.isEmpty() ? GestureState.APPROVED : GestureState.PROPOSED;
    }

    private static Stream<String> when(boolean applies, String reason) {
        return applies ? Stream.of(reason) : Stream.empty();
    }
}
