package org.accalmie.escalation.intake;

import jakarta.inject.Singleton;
import java.util.List;
import org.accalmie.escalation.erasure.Erasures;
import org.accalmie.escalation.handover.Actor;
import org.accalmie.escalation.handover.Dossiers;
import org.accalmie.escalation.handover.Handovers;
import org.accalmie.escalation.handover.Origin;
import org.accalmie.escalation.handover.Referral;
import org.accalmie.escalation.policy.Policies;
import org.accalmie.escalation.policy.PolicySet;
import org.accalmie.escalation.routing.Assignment;
import org.accalmie.events.escalation.Routing;
import org.accalmie.events.incident.IncidentRecorded;

/** Escalation by a person's judgement rather than by a rule. */
@Singleton
public final class ByHand {
    private final IncidentStore store;
    private final Policies policies;
    private final Handovers handovers;
    private final Erasures erasures;

    ByHand(IncidentStore store, Policies policies, Handovers handovers, Erasures erasures) {
        this.store = store;
        this.policies = policies;
        this.handovers = handovers;
        this.erasures = erasures;
    }

    public Opened escalate(Wish wish, Actor actor) {
        var erased = erasures.isErased(wish.incidentId());
        var incident = store.lock(wish.incidentId()).orElse(null);
        if (incident == null) {
            return new Opened.UnknownIncident();
        }
        if (!actor.supervises() && !actor.owns(Origin.of(incident))) {
            return new Opened.NotTheirs();
        }
        var current = policies.current();
        if (!current.teams().names().contains(wish.team())) {
            return new Opened.UnknownTeam();
        }
        if (incident.historical()) {
            return new Opened.Refused("HISTORICAL", "escalate-unless-historical", "Taken over, never acted upon.");
        }
        if (erased) {
            return new Opened.Refused("ERASED", "escalate-unless-erased", "Nobody knows any more what it is about.");
        }
        return handovers
                .aliveState(wish.incidentId(), wish.team())
                .<Opened>map(
                        state -> new Opened.Refused(state.name(), "escalate-once-to-a-team", "It is there already."))
                .orElseGet(() -> open(wish, incident, actor, current));
    }

    private Opened open(Wish wish, IncidentRecorded incident, Actor actor, PolicySet current) {
        var routing = new Routing(null, actor.name(), current.routing().version());
        List<String> watchers = current.router().watchers(incident, wish.team());
        var assignment = new Assignment(wish.team(), wish.urgency(), watchers, routing);
        var dossier = Dossiers.requesting(incident.dossier(), wish.request());
        var referral = new Referral(incident, assignment, dossier, actor.name());
        return new Opened.Done(handovers.open(List.of(referral), current).getFirst());
    }
}
