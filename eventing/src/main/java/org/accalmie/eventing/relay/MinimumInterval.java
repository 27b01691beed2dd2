package org.accalmie.eventing.relay;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Keeps steps apart, so that what arrives one by one is carried together; a step after a rest waits for nothing. */
final class MinimumInterval {
    private final long gap;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private long next = System.nanoTime();

    MinimumInterval(Duration gap) {
        this.gap = gap.toNanos();
    }

    /** Returns when the next step may begin, or when there is to be no further one. */
    void await() throws InterruptedException {
        boolean over = stopped.await(next - System.nanoTime(), TimeUnit.NANOSECONDS);
        if (!over) {
            next = System.nanoTime() + gap;
        }
    }

    void stop() {
        stopped.countDown();
    }

    boolean isStopped() {
        return stopped.getCount() == 0;
    }
}
