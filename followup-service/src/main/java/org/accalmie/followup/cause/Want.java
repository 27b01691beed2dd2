package org.accalmie.followup.cause;

import java.time.LocalDate;
import java.util.UUID;
import org.accalmie.events.followup.Cause;

/**
 * One reason to call on one day.
 *
 * @param agentId who handled the incident
 * @param countedFrom the day that D+n counts from
 * @param dueOn the day it was settled on when it was first wanted, and stays on however late the plan is looked at
 */
public record Want(Key key, String agentId, LocalDate countedFrom, LocalDate dueOn) {

    /**
     * D+{@code nth} of a cause of an incident.
     *
     * @param factId what happened: the incident itself, or the escalation or commitment that came of it
     */
    public record Key(UUID incidentId, UUID factId, Cause cause, int nth) {
        public static Key ofIncident(UUID incidentId, Cause cause, int nth) {
            return new Key(incidentId, incidentId, cause, nth);
        }

        /** Whether it came of the incident later, whatever its sheet says. */
        public boolean later() {
            return !factId.equals(incidentId);
        }
    }

    public Want dueOn(LocalDate day) {
        return new Want(key, agentId, countedFrom, day);
    }

    public Want handledBy(String agent) {
        return new Want(key, agent, countedFrom, dueOn);
    }
}
