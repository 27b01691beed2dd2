package org.accalmie.escalation.intake;

import jakarta.inject.Singleton;
import org.accalmie.escalation.handover.Handovers;
import org.accalmie.escalation.policy.Policies;
import org.accalmie.events.incident.IncidentRecorded;

/** Routes an incident, unless one of its escalations is alive. */
@Singleton
final class Intake {
    private final IncidentStore store;
    private final Policies policies;
    private final Handovers handovers;

    Intake(IncidentStore store, Policies policies, Handovers handovers) {
        this.store = store;
        this.policies = policies;
        this.handovers = handovers;
    }

    void take(IncidentRecorded incident) {
        if (!store.keep(incident) || handovers.alive(incident.id())) {
            return;
        }
        var current = policies.current();
        current.router().route(incident).ifPresent(assignment -> handovers.open(incident, assignment, current));
    }
}
