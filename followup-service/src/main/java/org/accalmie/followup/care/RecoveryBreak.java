package org.accalmie.followup.care;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.accalmie.events.incident.IncidentRecorded;
import org.accalmie.events.sheet.Anger;
import org.accalmie.events.sheet.Contact;

/** The pause without calls that an agent is owed after an incident. */
record RecoveryBreak(UUID incidentId, String reference, String agentId, Anger anger, int minutes, Instant until) {

    /** Empty where no pause is owed; a historical incident owes none. */
    static Optional<RecoveryBreak> after(IncidentRecorded sheet) {
        var minutes = minutesAfter(sheet.anger());
        if (minutes == 0 || sheet.historical()) {
            return Optional.empty();
        }
        var until = endOf(sheet.contact()).plus(Duration.ofMinutes(minutes));
        return Optional.of(
                new RecoveryBreak(sheet.id(), sheet.reference(), sheet.agent().id(), sheet.anger(), minutes, until));
    }

    private static int minutesAfter(Anger anger) {
        return switch (anger) {
            case MILD -> 0;
            case MODERATE -> 5;
            case STRONG -> 10;
            case EXTREME -> 15;
        };
    }

    private static Instant endOf(Contact contact) {
        var duration = contact.duration();
        return duration == null ? contact.startedAt() : contact.startedAt().plus(duration);
    }
}
