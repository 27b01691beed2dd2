package org.accalmie.followup.planning;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;
import org.accalmie.database.Transactions;
import org.accalmie.eventing.incoming.Reasons;
import org.jboss.logging.Logger;

/** Looks for calls whose day is over; each is changed under its customer's lock, so that replicas do so once. */
@Singleton
class DueCallTimer {
    private static final Logger LOG = Logger.getLogger(DueCallTimer.class);

    private final FollowUps followUps;
    private final DueCallStore store;
    private final Transactions transactions;

    DueCallTimer(FollowUps followUps, DueCallStore store, Transactions transactions) {
        this.followUps = followUps;
        this.store = store;
        this.transactions = transactions;
    }

    @Scheduled(every = "30s", concurrentExecution = ConcurrentExecution.SKIP)
    void settle() {
        store.due(followUps.today()).forEach(this::settle);
    }

    /** One that cannot be settled keeps no other from it. */
    private void settle(DueCallStore.DueCall call) {
        try {
            transactions.run(() -> followUps.settle(call.customerId(), call.id()));
        } catch (RuntimeException e) {
            LOG.warnf("A due call waits: failure=%s", Reasons.withPlace(e));
        }
    }
}
