package org.accalmie.escalation.lifecycle;

import java.util.UUID;
import org.accalmie.events.incident.IncidentRecorded;
import org.accalmie.events.sheet.Agent;
import org.accalmie.events.sheet.assessment.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * Where an escalation comes from.
 *
 * @param agentId the sender, also when a tool recorded the incident
 * @param reference by which people call the incident; absent where it was kept before there was any, and is not known
 * @param legal whether the incident has a LEGAL trigger: fewer may read it
 */
public record Origin(
        UUID incidentId,
        @Nullable String reference,
        String customerId,
        String agentId,
        String recordedBy,
        boolean vip,
        boolean legal) {

    /** Whether a user is the sender: the incident is theirs, in whatever case their name is written there. */
    public boolean isSentBy(String user) {
        return Agent.isSame(agentId, user);
    }

    public static Origin of(IncidentRecorded incident) {
        return new Origin(
                incident.id(),
                incident.reference(),
                incident.customer().id(),
                incident.agent().id(),
                incident.recordedBy(),
                incident.customer().vip(),
                incident.derived().triggers().contains(Trigger.LEGAL));
    }
}
