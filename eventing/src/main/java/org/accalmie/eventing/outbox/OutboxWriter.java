package org.accalmie.eventing.outbox;

import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;

/** Writes rows in the current transaction, and rings the relay's bell once after its commit. */
@Singleton
public final class OutboxWriter {
    private static final Object RINGS = new Object();

    private final OutboxStore store;
    private final TransactionSynchronizationRegistry transactions;
    private final Bell bell;

    OutboxWriter(OutboxStore store, TransactionSynchronizationRegistry transactions, Bell bell) {
        this.store = store;
        this.transactions = transactions;
        this.bell = bell;
    }

    public void write(List<OutboxRow> rows) {
        if (transactions.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("An event leaves in the transaction of what it tells of; none is active");
        }
        if (rows.isEmpty()) {
            return;
        }
        store.insert(rows);
        ringAfterCommit();
    }

    private void ringAfterCommit() {
        if (transactions.getResource(RINGS) == null) {
            transactions.putResource(RINGS, true);
            transactions.registerInterposedSynchronization(new RingAfterCommit());
        }
    }

    private final class RingAfterCommit implements Synchronization {
        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                bell.ring();
            }
        }
    }
}
