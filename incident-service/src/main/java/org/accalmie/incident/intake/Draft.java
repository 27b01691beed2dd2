package org.accalmie.incident.intake;

import io.opentelemetry.context.Context;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.accalmie.events.incident.Derived;
import org.accalmie.incident.derivation.Facts;
import org.accalmie.incident.record.Documents;
import org.accalmie.incident.record.Incident;
import org.accalmie.incident.record.NaturalKey;
import org.accalmie.incident.record.Wellbeing;
import org.accalmie.incident.search.SearchDocument;
import org.accalmie.incident.sheet.Sheet;

/**
 * An incident on its way into the store, which gives it a number and counts the customer's other contacts.
 *
 * @param trace of the request that brings it
 */
public record Draft(
        UUID id,
        Instant recordedAt,
        String recordedBy,
        Sheet sheet,
        Facts facts,
        Derived derived,
        Documents documents,
        SearchDocument searchable,
        Context trace) {

    Incident numbered(long number, int otherContacts) {
        return new Incident(
                id,
                Incident.referenceOf(number),
                1,
                recordedAt,
                recordedBy,
                sheet,
                derived,
                otherContacts,
                wellbeing());
    }

    Wellbeing wellbeing() {
        return Wellbeing.of(sheet.fields());
    }

    public Optional<NaturalKey> key() {
        return NaturalKey.of(recordedBy, sheet);
    }

    LocalDate contactOn() {
        return derived.contactOn();
    }

    String customerId() {
        return sheet.customerId();
    }
}
