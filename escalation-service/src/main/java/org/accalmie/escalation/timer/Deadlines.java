package org.accalmie.escalation.timer;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Where an escalation leaves its pending deadlines, in the transaction that changes it. */
@Singleton
public final class Deadlines {
    private final TimerStore store;

    Deadlines(TimerStore store) {
        this.store = store;
    }

    /** Makes these the only ones pending for those escalations: what is moot now can ring no more. */
    public void replace(Collection<UUID> escalations, List<Deadline> pending) {
        store.replace(escalations, pending);
    }

    public List<Deadline> pending(UUID escalation) {
        return store.pending(escalation);
    }
}
