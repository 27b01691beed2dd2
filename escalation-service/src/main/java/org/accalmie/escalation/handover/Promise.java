package org.accalmie.escalation.handover;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The customer's clock.
 *
 * @param nextUpdateAt when the customer hears from us next, whether it is solved or not
 * @param run how many updates were promised so far
 * @param overdue whether that moment passed without an update
 */
public record Promise(@Nullable Instant nextUpdateAt, int run, boolean overdue) {
    static final Promise NONE = new Promise(null, 0, false);

    Promise next(@Nullable Instant at) {
        return new Promise(at == null ? null : at.truncatedTo(ChronoUnit.MICROS), run + 1, false);
    }

    Promise later(Duration by) {
        return new Promise(nextUpdateAt == null ? null : nextUpdateAt.plus(by), run, overdue);
    }

    Promise passed() {
        return new Promise(nextUpdateAt, run, true);
    }

    Promise ended() {
        return new Promise(null, run, false);
    }
}
