package org.accalmie.events.sheet;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The plan; {@code monthlyAmount} in EUR, two digits. */
public record Subscription(@Nullable String plan, @Nullable BigDecimal monthlyAmount) {}
