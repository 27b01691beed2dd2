package org.accalmie.incident.record;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.accalmie.events.incident.Derived;
import org.accalmie.events.sheet.Gesture;
import org.accalmie.incident.gesture.Offer;
import org.accalmie.incident.gesture.Situation;
import org.accalmie.incident.gesture.ledger.Proposal;
import org.accalmie.incident.search.SearchDocument;
import org.accalmie.incident.sheet.Sheet;

/**
 * An incident as it stands.
 *
 * @param sheet without the gesture, well-being and distress
 * @param otherContacts the customer's others on the subject, as counted from what was recorded when it was read
 */
public record Incident(
        UUID id,
        String reference,
        int version,
        Instant recordedAt,
        String recordedBy,
        Sheet sheet,
        Derived derived,
        int otherContacts,
        Wellbeing wellbeing) {

    public static final String REFERENCE_PREFIX = "INC-";

    public static String referenceOf(long number) {
        return REFERENCE_PREFIX + number;
    }

    boolean belongsTo(String user) {
        return recordedBy.equals(user) || isAbout(user);
    }

    public boolean isAbout(String user) {
        return sheet.agent().isCalled(user);
    }

    /** Empty where the agent is due no pause. */
    Optional<Instant> recoveryUntil() {
        var pause = sheet.anger().recoveryBreak();
        return sheet.fields().historical() || pause.isZero()
                ? Optional.empty()
                : Optional.of(sheet.contact().endedAt().plus(pause));
    }

    /** The next version; the other contacts are counted when it is stored. */
    public Incident revised(Sheet corrected, Derived anew, Wellbeing felt) {
        return new Incident(id, reference, version + 1, recordedAt, recordedBy, corrected, anew, otherContacts, felt);
    }

    public Incident withOtherContacts(int others) {
        return new Incident(id, reference, version, recordedAt, recordedBy, sheet, derived, others, wellbeing);
    }

    public Proposal proposal(Gesture offered, String by, Instant at) {
        return new Proposal(
                id,
                sheet.customerId(),
                sheet.agent().id(),
                sheet.fields().historical(),
                situation(),
                new Offer(offered.type(), offered.quantity(), offered.amount()),
                offered.justification(),
                by,
                at);
    }

    public SearchDocument searchable() {
        return SearchDocument.of(id, sheet, recordedBy, derived.contactOn()).named(reference);
    }

    public Situation situation() {
        return Situation.of(sheet.facts(), derived, otherContacts);
    }
}
