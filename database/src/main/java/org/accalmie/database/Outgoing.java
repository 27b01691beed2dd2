package org.accalmie.database;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * What is on its way to somebody else until it is written down here. A service that stops begins nothing new and waits for
 * it, or whoever got it would get it again after the start.
 */
@Singleton
public class Outgoing {
    private static final Logger LOG = Logger.getLogger(Outgoing.class);

    /** Less than whoever stops a service waits before killing it. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final int ALL = Integer.MAX_VALUE;

    private final Semaphore places = new Semaphore(ALL);
    private volatile boolean stopping;

    /** Sends and writes down; where the service stops it does neither, and answers {@code otherwise}. */
    public <T> T send(Supplier<T> work, T otherwise) {
        places.acquireUninterruptibly();
        try {
            return stopping ? otherwise : work.get();
        } finally {
            places.release();
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        if (places.tryAcquire(ALL, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
            places.release(ALL);
        } else {
            LOG.warnf("Something is on its way still, and may be sent again: %d", ALL - places.availablePermits());
        }
    }
}
