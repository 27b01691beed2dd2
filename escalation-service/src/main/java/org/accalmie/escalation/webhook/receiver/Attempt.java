package org.accalmie.escalation.webhook.receiver;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One call of a receiver.
 *
 * @param status what it answered; absent where it did not
 * @param error why that was none; absent where it was
 * @param answer the beginning of what it said
 * @param retryAfter how long it asked to be left alone
 */
public record Attempt(
        Instant at,
        @Nullable Integer status,
        @Nullable String error,
        Duration duration,
        @Nullable String answer,
        @Nullable Duration retryAfter) {
    private static final int GONE = 410;

    public boolean succeeded() {
        return status != null && status >= 200 && status < 300;
    }

    /** The receiver wishes never to be called again. */
    public boolean gone() {
        return status != null && status == GONE;
    }
}
