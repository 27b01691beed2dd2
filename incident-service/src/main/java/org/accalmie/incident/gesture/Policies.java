package org.accalmie.incident.gesture;

import jakarta.inject.Singleton;
import java.time.InstantSource;

/** The gesture policy and its versions. */
@Singleton
public class Policies {
    private final PolicyStore store;
    private final InstantSource clock;

    Policies(PolicyStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    public GesturePolicy current() {
        return store.latest().orElseGet(GesturePolicy::shipped);
    }

    /** The current policy, which nobody else replaces until the transaction ends. */
    GesturePolicy lock() {
        store.lock();
        return current();
    }

    /** Puts another policy into effect, under the next version. */
    GesturePolicy replace(GesturePolicy current, GesturePolicy policy, String by) {
        var next = policy.withVersion(current.version() + 1);
        store.insert(next, by, clock.instant());
        return next;
    }
}
