package org.accalmie.incident.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.accalmie.events.sheet.Anger;
import org.accalmie.events.sheet.Contact;

/** The pause that an agent is due after a contact, longer with the anger. */
final class RecoveryBreak {
    private RecoveryBreak() {}

    /** Empty where no pause is due. */
    static Optional<Instant> until(Anger anger, Contact contact) {
        var pause = pauseAfter(anger);
        return pause.isZero() ? Optional.empty() : Optional.of(endOf(contact).plus(pause));
    }

    /** 0 where no pause is due. */
    static int minutes(Anger anger) {
        return Math.toIntExact(pauseAfter(anger).toMinutes());
    }

    private static Duration pauseAfter(Anger anger) {
        return switch (anger) {
            case MILD -> Duration.ZERO;
            case MODERATE -> Duration.ofMinutes(5);
            case STRONG -> Duration.ofMinutes(10);
            case EXTREME -> Duration.ofMinutes(15);
        };
    }

    private static Instant endOf(Contact contact) {
        var duration = contact.duration();
        return duration == null ? contact.startedAt() : contact.startedAt().plus(duration);
    }
}
