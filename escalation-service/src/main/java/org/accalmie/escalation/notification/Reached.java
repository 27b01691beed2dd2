package org.accalmie.escalation.notification;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Who has been told of the rungs of an escalation's ladder. */
@Singleton
public final class Reached {
    private final NotificationListStore store;

    Reached(NotificationListStore store) {
        this.store = store;
    }

    /**
     * Somebody whose mail was taken.
     *
     * @param rangAt when the rung rang
     */
    public record OfRung(int rung, Instant rangAt, String recipient) {}

    /** By name. */
    public List<OfRung> of(UUID escalationId) {
        return store.reached(escalationId);
    }
}
