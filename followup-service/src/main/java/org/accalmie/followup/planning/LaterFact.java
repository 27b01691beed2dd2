package org.accalmie.followup.planning;

import java.time.LocalDate;
import java.util.UUID;
import org.accalmie.events.followup.Cause;

/**
 * What came of an incident later and asks for a call on D+1.
 *
 * @param agentId who is told of it
 * @param on the local day that D+1 counts from
 */
public record LaterFact(Cause cause, UUID incidentId, String customerId, String agentId, LocalDate on) {
    Want.Key key() {
        return new Want.Key(incidentId, cause, 1);
    }
}
