package org.accalmie.escalation.intake;

import jakarta.inject.Singleton;
import java.util.List;
import org.accalmie.escalation.dossier.Dossiers;
import org.accalmie.escalation.erasure.Erasures;
import org.accalmie.escalation.handling.EscalationService;
import org.accalmie.escalation.handling.NewEscalation;
import org.accalmie.escalation.lifecycle.Actor;
import org.accalmie.escalation.lifecycle.Origin;
import org.accalmie.escalation.policy.Policies;
import org.accalmie.escalation.policy.PolicySet;
import org.accalmie.escalation.routing.Assignment;
import org.accalmie.events.escalation.vocabulary.Routing;
import org.accalmie.events.incident.IncidentRecorded;

/** Escalation by a person's judgement rather than by a rule. */
@Singleton
public final class ManualEscalation {
    private final IncidentStore store;
    private final Policies policies;
    private final EscalationService escalationService;
    private final Erasures erasures;

    ManualEscalation(IncidentStore store, Policies policies, EscalationService escalationService, Erasures erasures) {
        this.store = store;
        this.policies = policies;
        this.escalationService = escalationService;
        this.erasures = erasures;
    }

    public ManualEscalationResult escalate(ManualEscalationRequest manualEscalationRequest, Actor actor) {
        var erased = erasures.isErased(manualEscalationRequest.incidentId());
        var incident = store.lock(manualEscalationRequest.incidentId()).orElse(null);
        if (incident == null) {
            return new ManualEscalationResult.UnknownIncident();
        }
        if (!actor.supervises() && !actor.owns(Origin.of(incident))) {
            return new ManualEscalationResult.NotTheirs();
        }
        var current = policies.current();
        if (!current.teams().names().contains(manualEscalationRequest.team())) {
            return new ManualEscalationResult.UnknownTeam();
        }
        if (incident.historical()) {
            return new ManualEscalationResult.Refused(
                    "HISTORICAL", "escalate-unless-historical", "Taken over, never acted upon.");
        }
        if (erased) {
            return new ManualEscalationResult.Refused(
                    "ERASED", "escalate-unless-erased", "Nobody knows any more what it is about.");
        }
        return escalationService
                .aliveState(manualEscalationRequest.incidentId(), manualEscalationRequest.team())
                .<ManualEscalationResult>map(state -> new ManualEscalationResult.Refused(
                        state.name(), "escalate-once-to-a-team", "It is there already."))
                .orElseGet(() -> open(manualEscalationRequest, incident, actor, current));
    }

    private ManualEscalationResult open(
            ManualEscalationRequest manualEscalationRequest,
            IncidentRecorded incident,
            Actor actor,
            PolicySet current) {
        var routing = new Routing(null, actor.name(), current.routing().version());
        List<String> watchers = current.router().watchers(incident, manualEscalationRequest.team());
        var assignment =
                new Assignment(manualEscalationRequest.team(), manualEscalationRequest.urgency(), watchers, routing);
        var dossier = Dossiers.requesting(incident.dossier(), manualEscalationRequest.request());
        var referral = new NewEscalation(incident, assignment, dossier, actor.name());
        return new ManualEscalationResult.Done(
                escalationService.open(List.of(referral), current).getFirst());
    }
}
