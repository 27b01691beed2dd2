package org.accalmie.incident.gesture;

import java.math.BigDecimal;
import org.accalmie.events.sheet.GestureType;
import org.jspecify.annotations.Nullable;

/**
 * One thing a rule proposes, and why.
 *
 * @param type absent for a rule that proposes no gesture of its own
 * @param amountFrom with {@code amount} a range
 * @param value in EUR, the largest of a range; absent for a month of an unknown monthly amount
 */
public record Advised(
        String rule,
        @Nullable GestureType type,
        @Nullable Integer quantity,
        @Nullable BigDecimal amountFrom,
        @Nullable BigDecimal amount,
        @Nullable BigDecimal value,
        String because) {}
