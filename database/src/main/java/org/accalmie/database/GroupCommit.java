package org.accalmie.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

/**
 * Lets concurrent callers share a commit: what arrives while transactions are at work goes into the next, together.
 *
 * <p>A caller gets its answer after the commit. A failure takes nobody with it: what was together is then done one by
 * one, until the database is found to be away, of which the rest hear at once. There is no thread behind it: a caller
 * who finds a writer's place free writes for all who wait.
 *
 * @param <W> what a caller wants done
 * @param <R> what it gets for it
 */
public final class GroupCommit<W, R> {
    private final Transactions transactions;
    private final Function<List<W>, List<R>> effect;
    private final Semaphore writers;
    private final int most;
    private final Queue<PendingWork<W, R>> waiting = new ConcurrentLinkedQueue<>();

    /**
     * @param effect does all of it in the current transaction, and gives a result for each in the same order
     * @param writers how many transactions may be at work at once
     * @param most how much goes into one transaction
     */
    public GroupCommit(Transactions transactions, Function<List<W>, List<R>> effect, int writers, int most) {
        this.transactions = transactions;
        this.effect = effect;
        this.writers = new Semaphore(writers);
        this.most = most;
    }

    /** Returns after the commit; throws what the work or its commit threw. */
    public R submit(W work) {
        var mine = new PendingWork<W, R>(work);
        waiting.add(mine);
        while (!mine.isDone()) {
            if (!mine.isTaken() && writers.tryAcquire()) {
                writeNext();
            } else {
                LockSupport.park(this);
            }
        }
        return mine.result();
    }

    /** How many callers wait for the next transaction. */
    public int waiting() {
        return waiting.size();
    }

    private void writeNext() {
        try {
            var seats = next();
            if (!seats.isEmpty()) {
                write(seats);
            }
        } finally {
            writers.release();
            var first = waiting.peek();
            if (first != null) {
                first.wake();
            }
        }
    }

    private List<PendingWork<W, R>> next() {
        var seats = new ArrayList<PendingWork<W, R>>();
        for (var seat = waiting.poll(); seat != null; seat = seats.size() < most ? waiting.poll() : null) {
            seat.take();
            seats.add(seat);
        }
        return seats;
    }

    private void write(List<PendingWork<W, R>> seats) {
        try {
            commit(seats);
        } catch (RuntimeException | Error e) {
            if (seats.size() > 1) {
                writeAlone(seats);
            } else {
                seats.forEach(seat -> seat.fail(e));
            }
        }
    }

    private void writeAlone(List<PendingWork<W, R>> seats) {
        var left = seats;
        while (!left.isEmpty()) {
            var first = left.subList(0, 1);
            try {
                commit(first);
            } catch (RuntimeException | Error e) {
                first = Faults.isPassing(e) ? left : first;
                first.forEach(seat -> seat.fail(e));
            }
            left = left.subList(first.size(), left.size());
        }
    }

    private void commit(List<PendingWork<W, R>> seats) {
        var results = new ArrayList<R>();
        transactions.run(() -> results.addAll(
                effect.apply(seats.stream().map(PendingWork::work).toList())));
        for (int n = 0; n < seats.size(); n++) {
            seats.get(n).finish(results.get(n));
        }
    }
}
