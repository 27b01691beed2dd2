package org.accalmie.eventing.relay;

import java.time.Duration;

/**
 * After which row a look at the outbox begins: a little before the last that was seen, since what was deleted is only
 * slowly forgotten by the database, and to pass all of it each time costs more than the rows.
 *
 * <p>Rows are not committed in the order of their ids. One that comes later than so many others is found every so often,
 * when a look begins at the very first.
 */
final class ScanPosition {
    private static final long AT_THE_FIRST = 0;
    private static final long BACK = 500;

    private final long every;
    private long next = System.nanoTime();
    private long last;

    ScanPosition(Duration everySoOften) {
        this.every = everySoOften.toNanos();
    }

    long after() {
        if (System.nanoTime() - next < 0) {
            return Math.max(AT_THE_FIRST, last - BACK);
        }
        next = System.nanoTime() + every;
        return AT_THE_FIRST;
    }

    void seen(long id) {
        last = id;
    }
}
