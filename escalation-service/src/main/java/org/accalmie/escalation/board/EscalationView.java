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
        return EscalationResponse.of(shown(id));
    }

    public Escalation escalation(UUID id) {
        return shown(id).escalation();
    }

    private EscalationListStore.Shown shown(UUID id) {
        return store.get(id).orElseThrow(Refusals::unknown);
    }
}
