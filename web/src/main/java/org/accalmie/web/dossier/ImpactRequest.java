package org.accalmie.web.dossier;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.accalmie.events.Limits;
import org.accalmie.events.PersonalData;
import org.accalmie.events.sheet.Dossier;
import org.accalmie.web.money.Money;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** How many users are hit, what is at stake in EUR, which risk. */
public record ImpactRequest(
        @PositiveOrZero @Nullable Integer users,

        @PositiveOrZero @Digits(integer = Money.EURO_DIGITS, fraction = Money.CENT_DIGITS) @Nullable
        BigDecimal amount,

        @PersonalData @CodePointLength(max = Limits.FREE_TEXT) @Nullable
        String risk) {
    public ImpactRequest {
        amount = Money.normal(amount);
    }

    Dossier.Impact impact() {
        return new Dossier.Impact(users, amount, risk);
    }
}
