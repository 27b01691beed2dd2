package org.accalmie.followup.cause;

import java.time.LocalDate;
import java.util.UUID;
import org.accalmie.events.followup.Cause;

/**
 * What came of an incident later and asks for a call on D+1.
 *
 * @param factId the escalation or the commitment: one that is told twice is one
 * @param agentId who is told of it
 * @param on the local day that D+1 counts from
 */
public record LaterFact(Cause cause, UUID factId, UUID incidentId, String customerId, String agentId, LocalDate on) {
    public Want.Key key() {
        return new Want.Key(incidentId, factId, cause, 1);
    }
}
