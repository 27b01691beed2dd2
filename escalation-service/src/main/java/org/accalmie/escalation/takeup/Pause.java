package org.accalmie.escalation.takeup;

import java.time.Duration;
import java.time.Instant;
import org.accalmie.events.PersonalDataEraser;
import org.jspecify.annotations.Nullable;

/**
 * A time of waiting for the customer, while clocks and reminders stood still.
 *
 * @param to absent while it lasts
 */
public record Pause(Instant from, @Nullable Instant to, String reason, String by) {
    public boolean lasts() {
        return to == null;
    }

    public Pause until(Instant end) {
        return new Pause(from, end, reason, by);
    }

    public Pause withoutTexts() {
        return new Pause(from, to, PersonalDataEraser.ERASED, by);
    }

    public Duration length(Instant now) {
        return Duration.between(from, to == null ? now : to);
    }
}
