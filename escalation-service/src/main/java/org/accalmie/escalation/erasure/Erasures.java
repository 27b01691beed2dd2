package org.accalmie.escalation.erasure;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.accalmie.escalation.handling.EscalationEraser;
import org.accalmie.escalation.lifecycle.Command;
import org.accalmie.escalation.lifecycle.Escalation;
import org.accalmie.escalation.webhook.Deliveries;
import org.accalmie.eventing.erased.ErasedIncidents;
import org.accalmie.eventing.held.HeldEvents;
import org.accalmie.events.PersonalDataEraser;
import org.accalmie.events.incident.CustomerErased;
import org.accalmie.events.incident.IncidentRecorded;
import org.accalmie.web.idempotency.KeptAnswers;

/** Erases what the incident service erased, in the current transaction, whatever the order in which events come. */
@Singleton
public final class Erasures {
    private final ErasedIncidents erased;
    private final EscalationEraser handovers;
    private final KeptAnswers answers;
    private final HeldEvents held;
    private final Deliveries deliveries;

    Erasures(
            ErasedIncidents erased,
            EscalationEraser handovers,
            KeptAnswers answers,
            HeldEvents held,
            Deliveries deliveries) {
        this.erased = erased;
        this.handovers = handovers;
        this.answers = answers;
        this.held = held;
        this.deliveries = deliveries;
    }

    /** The incidents as they may be kept. */
    public List<IncidentRecorded> permitted(List<IncidentRecorded> incidents) {
        var gone = erased.among(incidents.stream().map(IncidentRecorded::id).toList());
        return incidents.stream()
                .map(incident -> gone.contains(incident.id()) ? PersonalDataEraser.erase(incident) : incident)
                .toList();
    }

    /** The command as it may be performed on a locked escalation: words about an erased one would stay for ever. */
    public Command permitted(Command command, Escalation locked) {
        return erased.containsAsCommitted(locked.origin().incidentId()) ? command.withoutTexts() : command;
    }

    /** Whether the incident is; to be asked before anything is locked, and true until the transaction ends. */
    public boolean isErased(UUID incidentId) {
        return erased.contains(incidentId);
    }

    public void erase(CustomerErased event) {
        erased.remember(event.incidentIds(), event.erasedAt());
        answers.empty(handovers.forget(event.incidentIds()));
        held.drop(event.keys());
        deliveries.forget(event.incidentIds());
    }
}
