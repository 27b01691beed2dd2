package org.accalmie.escalation.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.accalmie.escalation.webhook.receiver.Attempt;

/** When a delivery that was not taken is tried again: ever later and never all at once, for three days. */
final class RetrySchedule {
    /** From being told to being given up. */
    static final Duration ALL = Duration.ofDays(3);

    /** A receiver that fails for so long is called no more. */
    static final Duration PATIENCE = Duration.ofDays(1);

    /** Longer than any pause between two attempts: nobody called meanwhile, as when this system was down. */
    static final Duration NOBODY_CALLED = Duration.ofHours(12);

    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofHours(6);
    private static final int FACTOR = 3;
    private static final int MOST = 10;
    private static final double SPREAD = 0.25;

    private RetrySchedule() {}

    /** Empty when it is time to give up. */
    static Optional<Instant> next(Delivery delivery, Attempt attempt, Instant now) {
        var pause = Duration.ofNanos((long) (base(delivery.attempts()).toNanos() * jitter(delivery)));
        var asked = attempt.retryAfter() == null ? Duration.ZERO : attempt.retryAfter();
        var next = now.plus(longer(pause, shorter(asked, LONGEST)));
        return next.isBefore(delivery.giveUpAt()) ? Optional.of(next) : Optional.empty();
    }

    private static Duration base(int attempts) {
        var pause = FIRST;
        for (var number = 1; number < Math.min(attempts, MOST); number++) {
            pause = pause.multipliedBy(FACTOR);
        }
        return shorter(pause, LONGEST);
    }

    /** Between three quarters and five quarters: by the ids, which are random enough, so that tests know it. */
    private static double jitter(Delivery delivery) {
        var hash = delivery.id().hashCode() * 31 + delivery.attempts();
        var part = Math.floorMod(hash * 0x9E3779B9, 1 << 16) / (double) (1 << 16);
        return 1 - SPREAD + 2 * SPREAD * part;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
