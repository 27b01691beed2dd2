package org.accalmie.followup;

import java.time.Instant;
import java.util.UUID;
import org.accalmie.events.PersonalDataEraser;
import org.accalmie.events.incident.IncidentRecorded;

/**
 * An incident as it was told.
 *
 * @param at when that version of it was recorded
 */
public record ToldIncident(IncidentRecorded sheet, Instant at) {

    public UUID id() {
        return sheet.id();
    }

    public ToldIncident withoutTexts() {
        return new ToldIncident(PersonalDataEraser.erase(sheet), at);
    }
}
