package org.accalmie.escalation.handover;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.UUID;
import org.accalmie.events.incident.Texts;

/** Takes texts out of escalations, their dossiers and timelines; states, times and figures stay. */
@Singleton
public final class Forgetting {
    private final EscalationStore store;
    private final TextStore texts;

    Forgetting(EscalationStore store, TextStore texts) {
        this.store = store;
        this.texts = texts;
    }

    public void forget(Collection<UUID> incidentIds) {
        var escalations = store.lockOf(incidentIds);
        if (escalations.isEmpty()) {
            return;
        }
        store.update(escalations.stream().map(Escalation::withoutTexts).toList());
        escalations.forEach(each -> store.updateDossier(each.id(), Texts.erase(store.dossier(each.id()))));
        texts.erase(escalations.stream().map(Escalation::id).toList());
    }
}
