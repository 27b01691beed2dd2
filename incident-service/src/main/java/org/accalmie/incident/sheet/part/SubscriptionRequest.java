package org.accalmie.incident.sheet.part;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.accalmie.events.PersonalData;
import org.accalmie.web.money.Money;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** What the customer pays for. */
public record SubscriptionRequest(
        @PersonalData @CodePointLength(max = Texts.NAME) @Nullable
        String plan,

        @PositiveOrZero @Digits(integer = Money.EURO_DIGITS, fraction = Money.CENT_DIGITS) @Nullable
        BigDecimal monthlyAmount) {
    public SubscriptionRequest {
        monthlyAmount = Money.normal(monthlyAmount);
    }
}
