package org.accalmie.incident.sheet;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** How many users are hit, what is at stake in EUR, which risk. */
public record ImpactRequest(
        @PositiveOrZero @Nullable Integer users,

        @PositiveOrZero @Digits(integer = Money.EURO_DIGITS, fraction = Money.CENT_DIGITS) @Nullable
        BigDecimal amount,

        @CodePointLength(max = Texts.FREE) @Nullable String risk) {
    public ImpactRequest {
        amount = Money.normal(amount);
    }
}
