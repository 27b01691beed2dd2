package org.accalmie.escalation.erasure;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.accalmie.escalation.handover.Forgetting;
import org.accalmie.eventing.held.HeldEvents;
import org.accalmie.events.incident.CustomerErased;
import org.accalmie.events.incident.IncidentRecorded;
import org.accalmie.web.idempotency.KeptAnswers;

/** Erases what the incident service erased, in the current transaction, whatever the order in which events come. */
@Singleton
public final class Erasures {
    private final ErasedIncidentStore erased;
    private final Forgetting handovers;
    private final KeptAnswers answers;
    private final HeldEvents held;

    Erasures(ErasedIncidentStore erased, Forgetting handovers, KeptAnswers answers, HeldEvents held) {
        this.erased = erased;
        this.handovers = handovers;
        this.answers = answers;
        this.held = held;
    }

    /** The incidents as they may be kept. */
    public List<IncidentRecorded> permitted(List<IncidentRecorded> incidents) {
        var gone =
                erased.erasedAmong(incidents.stream().map(IncidentRecorded::id).toList());
        return incidents.stream()
                .map(incident -> gone.contains(incident.id()) ? incident.withoutTexts() : incident)
                .toList();
    }

    public void erase(CustomerErased event) {
        erased.remember(event.incidentIds(), event.erasedAt());
        answers.empty(handovers.forget(event.incidentIds()));
        held.drop(event.incidentIds().stream().map(UUID::toString).toList());
    }
}
