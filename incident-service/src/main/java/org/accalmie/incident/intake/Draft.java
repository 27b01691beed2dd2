package org.accalmie.incident.intake;

import java.time.Instant;
import java.util.UUID;
import org.accalmie.events.incident.Derived;
import org.accalmie.incident.sheet.Sheet;

/** An incident on its way into the store, which gives it a number and counts the contacts. */
public record Draft(UUID id, Instant recordedAt, String recordedBy, Sheet sheet, Derived derived, Wellbeing wellbeing) {
    Incident numbered(long number, int contactsOnSubject) {
        return new Incident(
                id,
                Incident.referenceOf(number),
                1,
                recordedAt,
                recordedBy,
                sheet,
                derived,
                contactsOnSubject,
                wellbeing);
    }
}
