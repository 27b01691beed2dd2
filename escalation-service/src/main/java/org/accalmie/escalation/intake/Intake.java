package org.accalmie.escalation.intake;

import jakarta.inject.Singleton;
import org.accalmie.escalation.handover.Handovers;
import org.accalmie.escalation.policy.Policies;
import org.accalmie.events.incident.IncidentRecorded;

/** Routes an incident. One whose escalation is alive is not routed again: the living one gets the new facts. */
@Singleton
final class Intake {
    private static final String BY_RULE = "routing";

    private final IncidentStore store;
    private final Policies policies;
    private final Handovers handovers;

    Intake(IncidentStore store, Policies policies, Handovers handovers) {
        this.store = store;
        this.policies = policies;
        this.handovers = handovers;
    }

    void take(IncidentRecorded incident) {
        if (!store.keep(incident)) {
            return;
        }
        var router = policies.current().router();
        if (!handovers.revise(incident, team -> router.watchers(incident, team))) {
            router.route(incident)
                    .ifPresent(assignment -> handovers.open(incident, assignment, incident.dossier(), BY_RULE));
        }
    }
}
