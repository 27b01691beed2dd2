package org.accalmie.escalation.board;

import jakarta.inject.Singleton;
import java.util.UUID;

/** Shows an escalation to those who changed it. */
@Singleton
public final class EscalationView {
    private final EscalationListStore store;

    EscalationView(EscalationListStore store) {
        this.store = store;
    }

    public EscalationResponse of(UUID id) {
        return EscalationResponse.of(store.get(id).orElseThrow(Refusals::unknown));
    }
}
