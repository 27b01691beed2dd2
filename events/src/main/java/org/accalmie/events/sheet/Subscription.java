package org.accalmie.events.sheet;

import java.math.BigDecimal;
import org.accalmie.events.Limits;
import org.accalmie.events.PersonalData;
import org.accalmie.events.Ranges;
import org.jspecify.annotations.Nullable;

/** The plan; {@code monthlyAmount} in EUR, two digits. */
public record Subscription(
        @PersonalData @Nullable String plan, @Nullable BigDecimal monthlyAmount) {
    public Subscription {
        new Ranges()
                .text("plan", plan, Limits.NAME)
                .amount("monthlyAmount", monthlyAmount)
                .require();
    }
}
