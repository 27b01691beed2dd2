package org.accalmie.eventing.inbox;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import org.accalmie.eventing.incoming.Reasons;
import org.jboss.logging.Logger;

/** Forgets events that Kafka cannot bring again. */
@Singleton
final class InboxPruner implements Runnable {
    /** Topics keep fourteen days, and a segment that is not full up to seven days more. */
    static final Duration KEPT = Duration.ofDays(30);

    private static final Logger LOG = Logger.getLogger(InboxPruner.class);
    private static final int BATCH = 10_000;

    private final InboxStore store;
    private final InstantSource clock;

    InboxPruner(InboxStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public void run() {
        try {
            var before = clock.instant().minus(KEPT);
            while (store.prune(before, BATCH) == BATCH) {
                LOG.debug("Pruning goes on");
            }
        } catch (RuntimeException e) {
            LOG.warnf("The inbox is pruned another time: failure=%s", Reasons.withPlace(e));
        }
    }
}
