package org.accalmie.escalation.webhook;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a receiver that has just failed did before.
 *
 * @param since its first failure after the last success
 * @param before its last failure but this one
 */
record Failing(Instant since, @Nullable Instant before) {
    /** Longer than any pause between two attempts: nobody called meanwhile, as when this system was down. */
    private static final Duration NOBODY_CALLED = Duration.ofHours(12);

    boolean forADay(Instant now) {
        return before != null
                && !before.plus(NOBODY_CALLED).isBefore(now)
                && !since.plus(RetrySchedule.PATIENCE).isAfter(now);
    }
}
