package org.accalmie.escalation.timer;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Where an escalation leaves its pending deadlines, in the transaction that changes it. */
@Singleton
public final class Deadlines {
    private final TimerStore store;
    private final Event<DeadlineAdded> added;

    Deadlines(TimerStore store, Event<DeadlineAdded> added) {
        this.store = store;
        this.added = added;
    }

    /** For escalations that have none yet. */
    public void add(List<Deadline> pending) {
        store.insert(pending);
        pending.stream()
                .map(Deadline::dueAt)
                .min(Comparator.naturalOrder())
                .ifPresent(at -> added.fire(new DeadlineAdded(at)));
    }

    /** Makes these the only ones pending for those escalations: what is moot now can ring no more. */
    public void replace(Collection<UUID> escalations, List<Deadline> pending) {
        store.delete(escalations);
        add(pending);
    }

    public List<Deadline> pending(UUID escalation) {
        return store.pending(escalation);
    }
}
