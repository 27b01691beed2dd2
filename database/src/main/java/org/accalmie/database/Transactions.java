package org.accalmie.database;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import java.util.List;

/** Runs work in a new transaction of its own, on a thread that has none. */
@Singleton
public final class Transactions {
    private final TransactionManager manager;
    private final List<PendingWrites> pending;

    @Inject
    Transactions(TransactionManager manager, @Any Instance<PendingWrites> pending) {
        this(manager, pending.stream().toList());
    }

    public Transactions(TransactionManager manager, List<PendingWrites> pending) {
        this.manager = manager;
        this.pending = List.copyOf(pending);
    }

    /**
     * Commits when the work returns, rolls back when it throws.
     *
     * @throws TransactionFailure when the transaction itself failed to begin or to commit
     */
    public void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }

    /** The same for work that gives something and may throw {@code E}. */
    public <T, E extends Exception> T call(Work<T, E> work) throws E {
        begin();
        T result;
        try {
            result = work.run();
            if (isActive()) {
                pending.forEach(PendingWrites::write);
            }
        } catch (Throwable e) {
            rollBack(e);
            throw e;
        }
        if (isDoomed()) {
            var doomed = new IllegalStateException("The work marked its transaction for rollback and went on");
            rollBack(doomed);
            throw doomed;
        }
        commit();
        return result;
    }

    /** What is done in a transaction. */
    @FunctionalInterface
    public interface Work<T, E extends Exception> {
        T run() throws E;
    }

    /** Whether the current thread is in one. */
    public boolean isActive() {
        return status() == Status.STATUS_ACTIVE;
    }

    private void begin() {
        try {
            manager.begin();
        } catch (Exception e) {
            throw new TransactionFailure(e);
        }
    }

    private boolean isDoomed() {
        return status() != Status.STATUS_ACTIVE;
    }

    private int status() {
        try {
            return manager.getStatus();
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
