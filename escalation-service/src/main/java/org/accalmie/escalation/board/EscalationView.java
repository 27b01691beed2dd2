package org.accalmie.escalation.board;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.accalmie.escalation.access.Refusals;
import org.accalmie.escalation.lifecycle.Escalation;

/** Shows an escalation to those who changed it or explain it. */
@Singleton
public final class EscalationView {
    private final EscalationListStore store;

    EscalationView(EscalationListStore store) {
        this.store = store;
    }

    public EscalationResponse of(UUID id) {
        return EscalationResponse.of(row(id));
    }

    public Escalation escalation(UUID id) {
        return row(id).escalation();
    }

    private EscalationListStore.Row row(UUID id) {
        return store.get(id).orElseThrow(Refusals::unknown);
    }
}
