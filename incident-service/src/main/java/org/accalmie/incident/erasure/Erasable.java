package org.accalmie.incident.erasure;

import java.time.LocalDate;
import java.util.UUID;
import org.accalmie.events.PersonalDataEraser;
import org.accalmie.incident.record.Incident;
import org.accalmie.incident.search.SearchDocument;
import org.accalmie.incident.sheet.IncidentRequest;
import org.accalmie.incident.sheet.Sheet;

/** An incident whose personal data is still there. */
record Erasable(
        UUID id, long number, String customerId, String recordedBy, LocalDate contactOn, IncidentRequest sheet) {

    /** What is left of the sheet. */
    IncidentRequest erased() {
        return PersonalDataEraser.erase(sheet);
    }

    /** What it is still found by. */
    SearchDocument searchable() {
        return SearchDocument.of(id, new Sheet(erased()), recordedBy, contactOn).named(Incident.referenceOf(number));
    }
}
