package org.accalmie.events.sheet;

import java.math.BigDecimal;
import org.accalmie.events.PersonalData;
import org.accalmie.events.Ranges;
import org.jspecify.annotations.Nullable;

/** The goodwill gesture offered on the sheet; {@code amount} in EUR. */
public record Gesture(
        GestureType type,
        @Nullable Integer quantity,
        @Nullable BigDecimal amount,
        @PersonalData String justification) {
    public Gesture {
        new Ranges()
                .atLeast(1, "quantity", quantity)
                .amount("amount", amount)
                .text("justification", justification)
                .require();
    }
}
