package org.accalmie.escalation.policy;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.accalmie.eventing.Outbox;

/** Tells other services of calendars and teams: of changes as they are made, and at a first start of all there is. */
@Singleton
class PolicyPublisher {
    private final PolicyStore store;
    private final Policies policies;
    private final Outbox outbox;

    PolicyPublisher(PolicyStore store, Policies policies, Outbox outbox) {
        this.store = store;
        this.policies = policies;
        this.outbox = outbox;
    }

    void changed(PolicySet before, PolicySet after) {
        outbox.append(PolicyEvents.between(before, after));
    }

    /** What was told already is not told again, however many replicas start at once. */
    @Transactional
    void ofWhatWasNeverTold() {
        for (var kind : Kind.values()) {
            if (store.markTold(kind)) {
                outbox.append(PolicyEvents.of(kind, policies.current()));
            }
        }
    }
}
