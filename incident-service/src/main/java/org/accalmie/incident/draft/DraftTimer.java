package org.accalmie.incident.draft;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;
import org.accalmie.database.Transactions;

/** Lets go of drafts that nobody went on with; they are not shown any more before. */
@Singleton
class DraftTimer {
    private final Drafts drafts;
    private final Transactions transactions;

    DraftTimer(Drafts drafts, Transactions transactions) {
        this.drafts = drafts;
        this.transactions = transactions;
    }

    @Scheduled(every = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    void removeExpired() {
        transactions.run(drafts::removeExpired);
    }
}
