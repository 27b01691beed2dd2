package org.accalmie.followup.commitment;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import org.accalmie.database.Transactions;
import org.accalmie.eventing.incoming.Reasons;
import org.jboss.logging.Logger;

/** Looks for commitments that are due, or soon will be; each is changed under its customer's lock, so that replicas do so once. */
@Singleton
class CommitmentTimer {
    private static final Logger LOG = Logger.getLogger(CommitmentTimer.class);
    private static final Duration AHEAD = Duration.ofHours(1);

    private final Commitments commitments;
    private final CommitmentStore store;
    private final Transactions transactions;
    private final InstantSource clock;

    CommitmentTimer(Commitments commitments, CommitmentStore store, Transactions transactions, InstantSource clock) {
        this.commitments = commitments;
        this.store = store;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(every = "30s", concurrentExecution = ConcurrentExecution.SKIP)
    void settle() {
        var now = clock.instant();
        transactions.call(() -> store.due(now, now.plus(AHEAD))).forEach(this::settle);
    }

    /** One that cannot be settled keeps no other from it. */
    private void settle(Commitment due) {
        try {
            transactions.run(() -> commitments.settle(due));
        } catch (RuntimeException e) {
            LOG.warnf("A due commitment waits: failure=%s", Reasons.withPlace(e));
        }
    }
}
