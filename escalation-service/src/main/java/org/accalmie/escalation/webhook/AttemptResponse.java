package org.accalmie.escalation.webhook;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One call of a receiver.
 *
 * @param status what it answered; absent where it did not
 * @param error why that was none; absent where it took the delivery
 * @param answer the beginning of what it said
 */
record AttemptResponse(
        Instant at,
        @Nullable Integer status,
        @Nullable String error,
        long durationMs,
        @Nullable String answer) {}
