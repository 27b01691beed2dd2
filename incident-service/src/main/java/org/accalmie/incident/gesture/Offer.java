package org.accalmie.incident.gesture;

import java.math.BigDecimal;
import org.accalmie.events.sheet.GestureType;
import org.jspecify.annotations.Nullable;

/** A gesture offered or advised; {@code amount} in EUR. */
public record Offer(
        GestureType type,
        @Nullable Integer quantity,
        @Nullable BigDecimal amount) {}
