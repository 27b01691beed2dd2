package org.accalmie.eventing.relay;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/** Wakes one thread; calls that come while it is awake are one call for its next sleep. */
final class Wake {
    private final BlockingQueue<Wake> calls = new ArrayBlockingQueue<>(1);

    void call() {
        calls.offer(this);
    }

    void await(Duration atMost) throws InterruptedException {
        calls.poll(atMost.toNanos(), TimeUnit.NANOSECONDS);
    }
}
