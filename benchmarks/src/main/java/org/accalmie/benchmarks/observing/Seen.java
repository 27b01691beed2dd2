package org.accalmie.benchmarks.observing;

import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/** How many were there, and when that was seen. */
public record Seen(long count, long nanos) {
    private static final long PAUSE_NANOS = 5_000_000;
    private static final long PATIENCE_NANOS = 180_000_000_000L;

    public static Seen now(Callable<Long> count) throws Exception {
        return new Seen(count.call(), System.nanoTime());
    }

    /** Looks again and again until there are so many. */
    public static Seen whenAtLeast(long wanted, Callable<Long> count) throws Exception {
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        for (var seen = now(count); ; seen = now(count)) {
            if (seen.count >= wanted) {
                return seen;
            }
            if (seen.nanos > deadline) {
                throw new IllegalStateException("%d are missing".formatted(wanted - seen.count));
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    public double perSecondSince(Seen before) {
        return (count - before.count) * 1e9 / (nanos - before.nanos);
    }
}
