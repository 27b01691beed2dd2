package org.accalmie.incident.gesture.ledger;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicBoolean;
import org.accalmie.database.Transactions;

/** Looks for approved gestures that nobody applied; on every replica at once. */
@Singleton
class OverdueTimer {
    private final Ledger ledger;
    private final Transactions transactions;

    OverdueTimer(Ledger ledger, Transactions transactions) {
        this.ledger = ledger;
        this.transactions = transactions;
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void tellOverdue() {
        var more = new AtomicBoolean(true);
        while (more.get()) {
            transactions.run(() -> more.set(ledger.tellOverdue()));
        }
    }
}
