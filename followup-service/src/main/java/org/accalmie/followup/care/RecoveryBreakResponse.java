package org.accalmie.followup.care;

import java.time.Instant;
import java.util.Optional;
import org.accalmie.events.care.BreakCause;
import org.jspecify.annotations.Nullable;

/**
 * A break as telephony reads it.
 *
 * @param minutes its full length, 0 without one
 * @param reference the incident after which it is owed
 * @param texts the cause in words, for whoever shows it
 */
record RecoveryBreakResponse(
        @Nullable Instant until,
        int minutes,
        @Nullable BreakCause because,
        @Nullable String reference,
        @Nullable BreakTexts texts) {

    static RecoveryBreakResponse of(Optional<RecoveryBreak> current) {
        return current.map(RecoveryBreakResponse::of)
                .orElseGet(() -> new RecoveryBreakResponse(null, 0, null, null, null));
    }

    private static RecoveryBreakResponse of(RecoveryBreak pause) {
        var because = pause.because();
        return new RecoveryBreakResponse(
                pause.until(), pause.minutes(), because, pause.reference(), BreakTexts.of(because));
    }
}
