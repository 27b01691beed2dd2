package org.accalmie.eventing.monitor;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What waits in the outbox, and what was given up on either side.
 *
 * @param waiting exact up to some thousands, beyond that never too low
 */
record EventingStatus(long waiting, @Nullable Instant oldestAt, long refused, long deadLetters) {
    double ageSeconds(Instant now) {
        return oldestAt == null ? 0 : Duration.between(oldestAt, now).toMillis() / 1_000.0;
    }
}
