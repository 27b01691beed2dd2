package org.accalmie.followup.care;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.accalmie.events.care.BreakCause;
import org.accalmie.events.care.RecoveryBreakStarted;
import org.accalmie.events.incident.IncidentRecorded;
import org.accalmie.events.sheet.Agent;
import org.accalmie.events.sheet.Anger;
import org.accalmie.events.sheet.Contact;

/**
 * The pause without calls that an agent is owed after an incident.
 *
 * @param agentId in lower case
 * @param until as precise as it can be kept
 */
record RecoveryBreak(UUID incidentId, String reference, String agentId, Anger anger, int minutes, Instant until) {

    /** Empty where no pause is owed; a historical incident owes none. */
    static Optional<RecoveryBreak> after(IncidentRecorded sheet) {
        var minutes = minutesAfter(sheet.anger());
        if (minutes == 0 || sheet.historical()) {
            return Optional.empty();
        }
        var until = endOf(sheet.contact()).plus(Duration.ofMinutes(minutes)).truncatedTo(ChronoUnit.MICROS);
        var agentId = Agent.canonical(sheet.agent().id());
        return Optional.of(new RecoveryBreak(sheet.id(), sheet.reference(), agentId, sheet.anger(), minutes, until));
    }

    BreakCause because() {
        return switch (anger) {
            case MILD -> throw new IllegalStateException("mild anger gives no break");
            case MODERATE -> BreakCause.MODERATE_ANGER;
            case STRONG -> BreakCause.STRONG_ANGER;
            case EXTREME -> BreakCause.EXTREME_ANGER;
        };
    }

    RecoveryBreakStarted fact() {
        return new RecoveryBreakStarted(incidentId, agentId, minutes, until, because());
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
