package org.accalmie.console.advice;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import org.accalmie.console.person.Language;
import org.jspecify.annotations.Nullable;

/** Amounts as the language writes them: {@code 1 234,50 €}, {@code €1,234.50}. */
final class Euros {
    private static final Currency EURO = Currency.getInstance("EUR");

    private Euros() {}

    /** Empty where no amount is known. */
    static String of(@Nullable BigDecimal amount, Language language) {
        if (amount == null) {
            return "";
        }
        var format = NumberFormat.getCurrencyInstance(language.locale());
        format.setCurrency(EURO);
        if (amount.stripTrailingZeros().scale() <= 0) {
            format.setMaximumFractionDigits(0);
        }
        return format.format(amount);
    }
}
