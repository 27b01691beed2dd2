package org.accalmie.database;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;

/** One caller who waits for a shared commit: what it wants done, and what became of it. */
final class PendingWork<W, R> {
    private final W work;
    private final Thread owner = Thread.currentThread();
    private final CompletableFuture<R> answer = new CompletableFuture<>();
    private volatile boolean taken;

    PendingWork(W work) {
        this.work = work;
    }

    W work() {
        return work;
    }

    /** A writer has it in hand. */
    void take() {
        taken = true;
    }

    boolean isTaken() {
        return taken;
    }

    boolean isDone() {
        return answer.isDone();
    }

    void finish(R result) {
        answer.complete(result);
        wake();
    }

    void fail(Throwable failure) {
        answer.completeExceptionally(failure);
        wake();
    }

    void wake() {
        LockSupport.unpark(owner);
    }

    R result() {
        if (answer.state() == CompletableFuture.State.SUCCESS) {
            return answer.resultNow();
        }
        var failure = answer.exceptionNow();
        if (failure instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) failure;
    }
}
