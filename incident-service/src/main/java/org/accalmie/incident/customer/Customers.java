package org.accalmie.incident.customer;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.accalmie.incident.gesture.ledger.Gestures;

/** Brings together what is known of a customer. */
@Singleton
class Customers {
    private static final Duration MONTH = Duration.ofDays(30);
    private static final Duration QUARTER = Duration.ofDays(90);
    private static final int LAST_CONTACTS = 10;

    private final CustomerStore store;
    private final Gestures gestures;
    private final InstantSource clock;

    Customers(CustomerStore store, Gestures gestures, InstantSource clock) {
        this.store = store;
        this.gestures = gestures;
        this.clock = clock;
    }

    /** Empty where no incident names the customer. */
    Optional<Customer> find(String id) {
        var now = clock.instant();
        return store.count(id, now.minus(MONTH), now.minus(QUARTER)).map(contacts -> {
            var policy = gestures.policy();
            var given = gestures.countedSince(id, now.minus(policy.gesturePeriod()));
            return new Customer(
                    store.person(id),
                    contacts,
                    store.last(id, LAST_CONTACTS),
                    given,
                    given.size() >= policy.gesturesBeforeApproval(),
                    store.repetitions(id, now.minus(MONTH)));
        });
    }
}
