package org.accalmie.escalation.handover;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accalmie.escalation.routing.Assignment;
import org.accalmie.events.escalation.EscalationState;
import org.accalmie.events.incident.IncidentRecorded;

/** How an escalation begins. */
final class Opening {
    private Opening() {}

    static Change of(UUID id, IncidentRecorded incident, Assignment assignment, Moment moment) {
        var missing = moment.policies().prerequisites().missing(assignment.team(), incident.dossier());
        var escalation = new Escalation(
                id,
                Origin.of(incident),
                assignment.team(),
                assignment.urgency(),
                assignment.watchers(),
                assignment.routing(),
                EscalationState.SENT,
                incident.agent().id(),
                Preparation.done(missing),
                Sending.takeUp(assignment, incident.customer().vip(), moment),
                Promise.NONE,
                Map.of(),
                moment.now(),
                1);
        var sent = new Announcement(escalation).sent(incident.dossier());
        return new Change(escalation, List.of(sent), step(escalation, moment));
    }

    private static Step step(Escalation escalation, Moment moment) {
        var why = Map.of("team", escalation.team(), "because", escalation.routing().because());
        return new Step(escalation.id(), moment.now(), Step.CLOCK, "EscalationSent", why);
    }
}
