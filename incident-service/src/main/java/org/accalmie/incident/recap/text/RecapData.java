package org.accalmie.incident.recap.text;

import java.util.Optional;
import org.accalmie.events.sheet.assessment.Trigger;
import org.accalmie.incident.gesture.ledger.LedgerEntry;
import org.accalmie.incident.record.Incident;
import org.accalmie.incident.sheet.IncidentRequest;
import org.accalmie.incident.sheet.part.CustomerRequest;
import org.accalmie.incident.sheet.part.TicketRequest;

/** What a recap tells of: the incident and the gesture that was offered last, if any. */
record RecapData(Incident incident, Optional<LedgerEntry> gesture) {
    IncidentRequest sheet() {
        return incident.sheet().fields();
    }

    /** Then nothing is promised and no fault is admitted. */
    boolean isLegal() {
        return incident.derived().triggers().contains(Trigger.LEGAL);
    }

    Optional<TicketRequest> ticket() {
        return Optional.ofNullable(sheet().ticket());
    }

    Optional<String> ticketId() {
        return ticket().map(TicketRequest::id).flatMap(OneLine::of);
    }

    /** As one is addressed. */
    Optional<String> firstName() {
        return customer().map(CustomerRequest::firstName).flatMap(OneLine::of);
    }

    Optional<Address> address() {
        return customer().map(CustomerRequest::email).flatMap(Address::of);
    }

    private Optional<CustomerRequest> customer() {
        return Optional.ofNullable(sheet().customer());
    }
}
