package org.accalmie.eventing.database;

import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;

/** Runs work in a new transaction of its own, on a thread that has none. */
@Singleton
public final class Transactions {
    private final TransactionManager manager;

    public Transactions(TransactionManager manager) {
        this.manager = manager;
    }

    /**
     * Commits when the work returns, rolls back when it throws.
     *
     * @throws TransactionFailure when the transaction itself failed to begin or to commit
     */
    public void run(Runnable work) {
        begin();
        try {
            work.run();
        } catch (RuntimeException | Error e) {
            rollBack(e);
            throw e;
        }
        if (isDoomed()) {
            var doomed = new IllegalStateException("The work marked its transaction for rollback and went on");
            rollBack(doomed);
            throw doomed;
        }
        commit();
    }

    private void begin() {
        try {
            manager.begin();
        } catch (Exception e) {
            throw new TransactionFailure(e);
        }
    }

    private boolean isDoomed() {
        try {
            return manager.getStatus() != Status.STATUS_ACTIVE;
        } catch (SystemException e) {
            throw new TransactionFailure(e);
        }
    }

    private void commit() {
        try {
            manager.commit();
        } catch (Exception e) {
            throw new TransactionFailure(e);
        }
    }

    private void rollBack(Throwable cause) {
        try {
            manager.rollback();
        } catch (Exception e) {
            cause.addSuppressed(e);
        }
    }
}
