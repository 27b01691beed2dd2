package org.accalmie.incident.intake;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.accalmie.events.incident.Derived;
import org.accalmie.incident.gesture.Situation;
import org.accalmie.incident.sheet.Sheet;

/**
 * An incident as it stands.
 *
 * @param sheet without the gesture, well-being and distress
 * @param contactsOnSubject the contacts in effect: ticked, or counted from what is recorded
 */
public record Incident(
        UUID id,
        String reference,
        int version,
        Instant recordedAt,
        String recordedBy,
        Sheet sheet,
        Derived derived,
        int contactsOnSubject,
        Wellbeing wellbeing) {

    static String referenceOf(long number) {
        return "INC-" + number;
    }

    boolean belongsTo(String user) {
        return recordedBy.equals(user) || isAbout(user);
    }

    boolean isAbout(String agent) {
        return sheet.agent().id().equals(agent);
    }

    /** Empty where the agent is due no pause. */
    Optional<Instant> recoveryUntil() {
        return sheet.fields().historical() ? Optional.empty() : RecoveryBreak.until(sheet.anger(), sheet.contact());
    }

    Situation situation() {
        return new Situation(sheet.facts(), derived, contactsOnSubject);
    }
}
