package org.accalmie.escalation.intake;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.accalmie.escalation.handling.EscalationService;
import org.accalmie.escalation.handling.NewEscalation;
import org.accalmie.escalation.policy.Policies;
import org.accalmie.escalation.routing.Assignment;
import org.accalmie.escalation.routing.Router;
import org.accalmie.events.PersonalDataEraser;
import org.accalmie.events.incident.IncidentRecorded;
import org.jspecify.annotations.Nullable;

/** Routes incidents. One whose escalation is alive is not routed again: the living one gets the new facts. */
@Singleton
final class Intake {
    private static final String BY_RULE = "routing";
    /** A version that nobody can have escalated before. */
    private static final int FIRST = 1;

    private final IncidentStore store;
    private final Policies policies;
    private final EscalationService escalationService;

    Intake(IncidentStore store, Policies policies, EscalationService escalationService) {
        this.store = store;
        this.policies = policies;
        this.escalationService = escalationService;
    }

    void forget(Collection<UUID> incidentIds) {
        incidentIds.forEach(
                id -> store.lock(id).ifPresent(incident -> store.replace(PersonalDataEraser.erase(incident))));
    }

    /** Takes several at once, each another incident. */
    void take(List<IncidentRecorded> incidents) {
        var current = policies.current();
        var router = current.router();
        var kept = store.keep(incidents);
        var fresh = incidents.stream().filter(it -> kept.contains(it.id())).toList();
        var assignments = new HashMap<UUID, Assignment>();
        fresh.forEach(it -> router.route(it).ifPresent(assignment -> assignments.put(it.id(), assignment)));
        var alive = escalationService.revise(
                fresh.stream().filter(it -> it.version() > FIRST).toList(),
                (incident, team) -> watchers(router, incident, team, assignments.get(incident.id())),
                current);
        escalationService.open(
                fresh.stream()
                        .filter(it -> !alive.contains(it.id()))
                        .flatMap(it ->
                                Stream.ofNullable(assignments.get(it.id())).map(to -> referral(it, to)))
                        .toList(),
                current);
    }

    private static NewEscalation referral(IncidentRecorded incident, Assignment assignment) {
        return new NewEscalation(incident, assignment, incident.dossier(), BY_RULE);
    }

    /** Those whom the incident as it is now would have been sent with, whatever team has it. */
    private static List<String> watchers(
            Router router, IncidentRecorded incident, String team, @Nullable Assignment assignment) {
        return Stream.concat(
                        router.watchers(incident, team).stream(),
                        Stream.ofNullable(assignment).flatMap(it -> it.watchers().stream()))
                .filter(watcher -> !watcher.equals(team))
                .distinct()
                .toList();
    }
}
