package org.accalmie.incident.gesture;

import java.math.BigDecimal;
import org.accalmie.incident.gesture.policy.GesturePolicy;
import org.jspecify.annotations.Nullable;

/** What a gesture is worth in EUR: its amount, or its quantity times the value of its type. */
final class GestureValuation {
    private GestureValuation() {}

    /** Null for a month of an unknown monthly amount. */
    static @Nullable BigDecimal of(GesturePolicy policy, Offer offer, @Nullable BigDecimal monthlyAmount) {
        return switch (offer.type()) {
            case WORKSHOP_CREDIT -> times(offer.quantity(), policy.workshopValue());
            case EXPERT_CALL -> times(offer.quantity(), policy.expertCallValue());
            case FREE_MONTH -> times(offer.quantity(), monthlyAmount);
            case ACCOUNT_CREDIT, FULL_REFUND, OTHER -> offer.amount();
        };
    }

    private static @Nullable BigDecimal times(@Nullable Integer quantity, @Nullable BigDecimal value) {
        return value == null || quantity == null ? value : value.multiply(BigDecimal.valueOf(quantity));
    }
}
