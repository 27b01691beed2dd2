package org.accalmie.benchmarks.load;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** Load from this process, bounded in count and time. */
public final class Load {
    private static final Duration LONGEST = Duration.ofMinutes(5);
    /** A call that is late by more than the whole load may take counts as that late. */
    private static final long HIGHEST_MICROS = LONGEST.toNanos() / 1_000;

    /** One client with what it keeps open: a connection, a statement. */
    public interface Client extends AutoCloseable {
        void once() throws Exception;

        @Override
        default void close() throws Exception {}
    }

    /** Makes the client of one thread. */
    public interface Clients {
        Client open() throws Exception;
    }

    private Load() {}

    /** Calls a second when as many clients as that call one after the other: throughput at that concurrency. */
    public static double closed(int clients, int calls, Clients open) throws Exception {
        var left = new AtomicInteger(calls);
        try (var crew = new Crew(clients, open)) {
            long start = System.nanoTime();
            crew.all(client -> {
                while (left.getAndDecrement() > 0) {
                    client.once();
                    checkTime(start);
                }
            });
            return calls / seconds(start);
        }
    }

    /**
     * Latencies in microseconds at a fixed rate, each counted from the moment its call was due: a call that waits for
     * a slow one before it is charged for the wait, so nothing is omitted.
     */
    public static Histogram open(int clients, int calls, double perSecond, Clients open) throws Exception {
        var latencies = new ConcurrentHistogram(HIGHEST_MICROS, 3);
        var next = new AtomicInteger();
        try (var crew = new Crew(clients, open)) {
            long start = System.nanoTime();
            crew.all(client -> {
                for (int call = next.getAndIncrement(); call < calls; call = next.getAndIncrement()) {
                    long due = start + (long) (call * 1e9 / perSecond);
                    waitUntil(due);
                    client.once();
                    latencies.recordValue(Math.min((System.nanoTime() - due) / 1_000, HIGHEST_MICROS));
                    checkTime(start);
                }
            });
        }
        return latencies;
    }

    public static double seconds(long startNanos) {
        return (System.nanoTime() - startNanos) / 1e9;
    }

    private static void waitUntil(long due) {
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    private static void checkTime(long start) {
        if (System.nanoTime() - start > LONGEST.toNanos()) {
            throw new IllegalStateException("the load takes longer than " + LONGEST);
        }
    }
}
