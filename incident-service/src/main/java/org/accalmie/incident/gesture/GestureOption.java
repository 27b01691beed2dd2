package org.accalmie.incident.gesture;

import java.math.BigDecimal;
import org.accalmie.events.sheet.GestureType;
import org.accalmie.incident.gesture.policy.GesturePolicy;
import org.jspecify.annotations.Nullable;

/** What the policy can propose, from the smallest to the largest. */
enum GestureOption {
    EXPERT_CALL(GestureType.EXPERT_CALL, 1),
    ONE_WORKSHOP(GestureType.WORKSHOP_CREDIT, 1),
    CREDIT(GestureType.ACCOUNT_CREDIT, null),
    LEAVING_CREDIT(GestureType.ACCOUNT_CREDIT, null),
    TWO_WORKSHOPS(GestureType.WORKSHOP_CREDIT, 2),
    MONTH(GestureType.FREE_MONTH, 1);

    private final GestureType type;
    private final @Nullable Integer quantity;

    GestureOption(GestureType type, @Nullable Integer quantity) {
        this.type = type;
        this.quantity = quantity;
    }

    Advised advisedBy(AdviceRule rule, GesturePolicy policy, Situation situation) {
        var amount = amount(policy);
        var value = GestureValuation.of(policy, new Offer(type, quantity, amount), situation.monthlyAmount());
        var amountFrom = this == CREDIT ? policy.creditFrom() : null;
        return new Advised(rule.name(), type, quantity, amountFrom, amount, value, rule.because());
    }

    private @Nullable BigDecimal amount(GesturePolicy policy) {
        return switch (this) {
            case CREDIT -> policy.creditTo();
            case LEAVING_CREDIT -> policy.leavingCredit();
            case EXPERT_CALL, ONE_WORKSHOP, TWO_WORKSHOPS, MONTH -> null;
        };
    }
}
