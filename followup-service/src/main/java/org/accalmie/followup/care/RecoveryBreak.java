package org.accalmie.followup.care;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.accalmie.events.care.BreakCause;
import org.accalmie.events.care.RecoveryBreakStarted;
import org.accalmie.events.incident.IncidentRecorded;
import org.accalmie.events.sheet.Agent;
import org.accalmie.events.sheet.assessment.Anger;

/**
 * The pause without calls that an agent is owed after an incident.
 *
 * @param agentId in lower case
 * @param until as precise as it can be kept
 */
record RecoveryBreak(UUID incidentId, String reference, String agentId, Anger anger, int minutes, Instant until) {

    /** Empty where no pause is owed; a historical incident owes none. */
    static Optional<RecoveryBreak> after(IncidentRecorded sheet) {
        var pause = sheet.anger().recoveryBreak();
        if (pause.isZero() || sheet.historical()) {
            return Optional.empty();
        }
        var until = sheet.contact().endedAt().plus(pause).truncatedTo(ChronoUnit.MICROS);
        var minutes = Math.toIntExact(pause.toMinutes());
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
}
