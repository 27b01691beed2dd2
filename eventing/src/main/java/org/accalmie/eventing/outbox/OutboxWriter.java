package org.accalmie.eventing.outbox;

import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects the rows of the current transaction, writes them all at once before its commit, and rings the relay's bell
 * after it.
 */
@Singleton
public final class OutboxWriter {
    private static final Object ROWS = new Object();

    private final OutboxStore store;
    private final TransactionSynchronizationRegistry transactions;
    private final RelaySignal relaySignal;

    OutboxWriter(OutboxStore store, TransactionSynchronizationRegistry transactions, RelaySignal relaySignal) {
        this.store = store;
        this.transactions = transactions;
        this.relaySignal = relaySignal;
    }

    public void write(List<OutboxRow> rows) {
        if (transactions.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("An event leaves in the transaction of what it tells of; none is active");
        }
        if (!rows.isEmpty()) {
            rowsOfTransaction().rows.addAll(rows);
        }
    }

    private RowsOfTransaction rowsOfTransaction() {
        if (transactions.getResource(ROWS) instanceof RowsOfTransaction begun) {
            return begun;
        }
        var begun = new RowsOfTransaction();
        transactions.putResource(ROWS, begun);
        transactions.registerInterposedSynchronization(begun);
        return begun;
    }

    private final class RowsOfTransaction implements Synchronization {
        private final List<OutboxRow> rows = new ArrayList<>();

        @Override
        public void beforeCompletion() {
            store.insert(rows);
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                relaySignal.ring();
            }
        }
    }
}
