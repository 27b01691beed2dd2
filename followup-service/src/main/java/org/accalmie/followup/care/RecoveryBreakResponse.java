package org.accalmie.followup.care;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A break as telephony reads it; {@code minutes} is its full length, 0 without one. */
record RecoveryBreakResponse(
        @Nullable Instant until, int minutes, @Nullable String because) {

    static RecoveryBreakResponse of(Optional<RecoveryBreak> current) {
        return current.map(RecoveryBreakResponse::of).orElseGet(() -> new RecoveryBreakResponse(null, 0, null));
    }

    private static RecoveryBreakResponse of(RecoveryBreak pause) {
        var because = "%s anger in %s".formatted(pause.anger(), pause.reference());
        return new RecoveryBreakResponse(pause.until(), pause.minutes(), because);
    }
}
