package org.accalmie.incident.recap;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** When a mail that could not be sent is tried again: ever later, up to an hour apart, for two days. */
final class RetrySchedule {
    /** Longer than sending may take, so that no two senders have the same mail. */
    static final Duration CLAIM = Duration.ofMinutes(2);

    private static final Duration FIRST = Duration.ofSeconds(15);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final Duration ALL = Duration.ofDays(2);
    private static final int MOST_DOUBLINGS = 8;

    private RetrySchedule() {}

    /** Empty when it is time to give up. */
    static Optional<Instant> next(Delivery delivery, Instant now) {
        var pause = FIRST.multipliedBy(1L << Math.min(delivery.attempts() - 1, MOST_DOUBLINGS));
        var next = now.plus(pause.compareTo(LONGEST) < 0 ? pause : LONGEST);
        return next.isBefore(delivery.requestedAt().plus(ALL)) ? Optional.of(next) : Optional.empty();
    }
}
