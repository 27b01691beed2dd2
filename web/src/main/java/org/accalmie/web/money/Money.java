package org.accalmie.web.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.accalmie.events.Limits;
import org.jspecify.annotations.Nullable;

/** Amounts in EUR, kept with two digits. */
public final class Money {
    public static final int EURO_DIGITS = Limits.EURO_DIGITS;
    public static final int CENT_DIGITS = Limits.CENT_DIGITS;

    private Money() {}

    /** The same amount with two digits; what is no amount of money is left for validation to refuse. */
    public static @Nullable BigDecimal normal(@Nullable BigDecimal amount) {
        // a scale far below zero is a number too long to write out
        return amount == null || amount.scale() > CENT_DIGITS || amount.scale() < -EURO_DIGITS
                ? amount
                : amount.setScale(CENT_DIGITS, RoundingMode.UNNECESSARY);
    }
}
