package org.accalmie.incident.gesture.policy;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
    GesturePolicy replace(GesturePolicy current, GesturePolicy policy, String by, @Nullable String reason) {
        var next = policy.withVersion(current.version() + 1);
        store.insert(next, new PolicyChange(by, clock.instant(), reason));
        return next;
    }

    /** The newest first, those before one; the shipped one, which nobody put into effect, is the last. */
    List<PolicyVersion> versions(int before, int most) {
        var shipped = Stream.of(new PolicyVersion(GesturePolicy.shipped(), null))
                .filter(version -> version.policy().version() < before);
        return Stream.concat(store.versions(before, most).stream(), shipped)
                .limit(most)
                .toList();
    }

    Optional<PolicyVersion> version(int version) {
        var shipped = new PolicyVersion(GesturePolicy.shipped(), null);
        return version == shipped.policy().version() ? Optional.of(shipped) : store.version(version);
    }
}
