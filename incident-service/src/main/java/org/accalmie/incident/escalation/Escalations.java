package org.accalmie.incident.escalation;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.accalmie.events.escalation.EscalationEvent;

/** Knows the escalations of incidents from what the escalation service tells. */
@Singleton
public class Escalations {
    private final EscalationStore store;

    Escalations(EscalationStore store) {
        this.store = store;
    }

    /** Every escalation of these incidents; none of an incident that was not escalated, or not yet heard of. */
    public List<Escalation> of(Collection<UUID> incidentIds) {
        return store.of(incidentIds);
    }

    /** Those of an incident that are not resolved or cancelled. */
    public List<Escalation> openFor(UUID incidentId) {
        return of(List.of(incidentId)).stream().filter(Escalation::isOpen).toList();
    }

    /** Takes an event in; a later version of the escalation stays when an earlier one comes after it. */
    void take(Step step, EscalationEvent event) {
        store.insert(step);
        store.keep(
                new Escalation(event.escalationId(), event.incidentId(), event.team(), event.state(), event.version()));
    }
}
