package org.accalmie.escalation.intake;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.accalmie.escalation.handover.Handovers;
import org.accalmie.escalation.policy.Policies;
import org.accalmie.escalation.routing.Assignment;
import org.accalmie.escalation.routing.Router;
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
        var assignment = router.route(incident);
        if (!handovers.revise(incident, team -> watchers(router, incident, team, assignment))) {
            assignment.ifPresent(it -> handovers.open(incident, it, incident.dossier(), BY_RULE));
        }
    }

    /** Those whom the incident as it is now would have been sent with, whatever team has it. */
    private static List<String> watchers(
            Router router, IncidentRecorded incident, String team, Optional<Assignment> assignment) {
        return Stream.concat(
                        router.watchers(incident, team).stream(),
                        assignment.stream().flatMap(it -> it.watchers().stream()))
                .filter(watcher -> !watcher.equals(team))
                .distinct()
                .toList();
    }
}
