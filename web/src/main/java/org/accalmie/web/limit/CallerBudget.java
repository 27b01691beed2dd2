package org.accalmie.web.limit;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What one caller has left: a token bucket, kept as the time at which it would be full again (the generic cell rate
 * algorithm), without locks; the requests under way; and the turns of those that read.
 */
final class CallerBudget {
    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final AtomicLong fullAt;
    private final AtomicInteger underWay = new AtomicInteger();
    private final Turns reads;
    private final Turns longLists = new Turns(1);

    /**
     * @param now of a clock that only runs forward, in nanoseconds
     * @param reads at once
     */
    CallerBudget(long now, int reads) {
        fullAt = new AtomicLong(now);
        this.reads = new Turns(reads);
    }

    /** Takes a token; or says how long there is none. */
    Duration take(long now, int rate, int burst) {
        long token = SECOND / rate;
        while (true) {
            long full = fullAt.get();
            long next = Math.max(full - now, 0) + token;
            long lacking = next - token * burst;
            if (lacking > 0) {
                return Duration.ofNanos(lacking);
            }
            if (fullAt.compareAndSet(full, now + next)) {
                return Duration.ZERO;
            }
        }
    }

    /** Whether one more may be under way; each that may is {@linkplain #end() ended}. */
    boolean begin(int most) {
        if (underWay.incrementAndGet() <= most) {
            return true;
        }
        underWay.decrementAndGet();
        return false;
    }

    void end() {
        underWay.decrementAndGet();
    }

    Turns reads() {
        return reads;
    }

    /** One at a time, or one caller's would keep all others' waiting. */
    Turns longLists() {
        return longLists;
    }
}
