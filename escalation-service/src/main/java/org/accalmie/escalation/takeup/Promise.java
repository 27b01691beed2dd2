package org.accalmie.escalation.takeup;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The customer's clock.
 *
 * @param nextUpdateAt when the customer hears from us next, whether it is solved or not
 * @param run how many updates were promised so far
 * @param overdue whether that moment passed without an update
 * @param missedAt the first moment since the last update that passed without one, where a later one is promised again
 */
public record Promise(
        @Nullable Instant nextUpdateAt,
        int run,
        boolean overdue,
        @Nullable Instant missedAt) {
    public static final Promise NONE = new Promise(null, 0, false, null);

    /** When it became late, or will. */
    public @Nullable Instant lateFrom() {
        return missedAt == null ? nextUpdateAt : missedAt;
    }

    public Promise next(@Nullable Instant at) {
        return new Promise(at == null ? null : at.truncatedTo(ChronoUnit.MICROS), run + 1, false, null);
    }

    /** As much later; what has passed already is not promised anew. */
    public Promise later(Duration by) {
        return nextUpdateAt == null || overdue ? this : new Promise(nextUpdateAt.plus(by), run, false, missedAt);
    }

    /** How many updates were owed by then, where one is owed every so often. */
    public int missedUntil(Instant now, Duration every) {
        return 1
                + (int) Duration.between(Objects.requireNonNull(nextUpdateAt), now)
                        .dividedBy(every);
    }

    /** So many passed without an update, and the next one is owed: what is late stays late until there is one. */
    public Promise missed(int times, Duration every) {
        var next = Objects.requireNonNull(nextUpdateAt).plus(every.multipliedBy(times));
        return new Promise(next, run + times, false, lateFrom());
    }

    public Promise passed() {
        return new Promise(nextUpdateAt, run, true, missedAt);
    }

    public Promise ended() {
        return new Promise(null, run, false, null);
    }
}
