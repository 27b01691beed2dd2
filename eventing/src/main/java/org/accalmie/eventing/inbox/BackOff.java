package org.accalmie.eventing.inbox;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Ever longer waits, doubling up to five seconds, in turns of a fifth of one. */
final class BackOff {
    private static final Duration TURN = Duration.ofMillis(200);
    private static final int LONGEST = 25;

    private int turns = 1;

    void reset() {
        turns = 1;
    }

    int nextTurns() {
        var next = turns;
        turns = Math.min(2 * turns, LONGEST);
        return next;
    }

    void sleep(BooleanSupplier over) {
        for (int left = nextTurns(); left > 0 && !over.getAsBoolean(); left--) {
            LockSupport.parkNanos(TURN.toNanos());
        }
    }
}
