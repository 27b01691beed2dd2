package org.accalmie.escalation.handover;

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
    static final Promise NONE = new Promise(null, 0, false, null);

    /** When it became late, or will. */
    @Nullable
    Instant lateFrom() {
        return missedAt == null ? nextUpdateAt : missedAt;
    }

    Promise next(@Nullable Instant at) {
        return new Promise(at == null ? null : at.truncatedTo(ChronoUnit.MICROS), run + 1, false, null);
    }

    Promise later(Duration by) {
        return new Promise(nextUpdateAt == null ? null : nextUpdateAt.plus(by), run, overdue, missedAt);
    }

    /** It passed without an update, and recurs: what is late stays late until there is one. */
    Promise missed(Duration every) {
        var missed = Objects.requireNonNull(nextUpdateAt);
        return new Promise(missed.plus(every), run + 1, false, lateFrom());
    }

    Promise passed() {
        return new Promise(nextUpdateAt, run, true, missedAt);
    }

    Promise ended() {
        return new Promise(null, run, false, null);
    }
}
