package org.accalmie.escalation.webhook.receiver;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes whoever looks for deliveries that are due. */
@Singleton
public final class DeliveryBell {
    private final Semaphore rung = new Semaphore(0);

    public void ring() {
        rung.release();
    }

    /** What rang so far is answered by the look that follows. */
    public void answer() {
        rung.drainPermits();
    }

    public void await(Duration atMost) throws InterruptedException {
        var unused = rung.tryAcquire(atMost.toNanos(), TimeUnit.NANOSECONDS);
    }
}
