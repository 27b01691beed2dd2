package org.accalmie.eventing.relay;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What waits in the outbox. */
record OutboxStatus(long depth, @Nullable Instant oldest, long refused) {
    Duration age(Instant now) {
        return oldest == null ? Duration.ZERO : Duration.between(oldest, now);
    }
}
