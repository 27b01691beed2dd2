package org.accalmie.escalation.timer;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Fires what is due, some batches side by side: wakes when the next deadline falls due, when an earlier one is added,
 * and every so often in case another replica added one.
 */
@Singleton
final class TimerLoop {
    private static final Logger LOG = Logger.getLogger(TimerLoop.class);
    /** Somebody acts on the escalations that are due: a matter of milliseconds. */
    private static final Duration BUSY = Duration.ofMillis(20);
    /** Waiting counts milliseconds, and to wake a moment early would be to wake twice. */
    private static final Duration ROUNDED_UP = Duration.ofMillis(1);

    private final Timers timers;
    private final InstantSource clock;
    private final TimerConfig config;
    private final Semaphore bell = new Semaphore(0);
    private volatile Instant sleepsUntil = Instant.MAX;
    private volatile boolean stopped;

    TimerLoop(Timers timers, InstantSource clock, TimerConfig config) {
        this.timers = timers;
        this.clock = clock;
        this.config = config;
    }

    void onStart(@Observes StartupEvent started) {
        for (int number = 0; config.enabled() && number < config.count(); number++) {
            Thread.ofPlatform().name("timers-" + number).daemon().start(this::run);
        }
    }

    void onStop(@Observes ShutdownEvent stopping) {
        stopped = true;
        bell.release(config.count());
    }

    void onAdded(@Observes(during = TransactionPhase.AFTER_SUCCESS) DeadlineAdded deadlineAdded) {
        if (deadlineAdded.earliest().isBefore(sleepsUntil)) {
            bell.release();
        }
    }

    private void run() {
        try {
            while (!stopped) {
                var wait = fireAll();
                var unused = bell.tryAcquire(wait.toNanos(), TimeUnit.NANOSECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Duration fireAll() {
        try {
            var round = timers.fireDue();
            if (round.done() > 0) {
                bell.release(round.claimed() == Timers.BATCH ? config.count() - 1 : 0);
                return Duration.ZERO;
            }
            return untilNext();
        } catch (RuntimeException e) {
            LOG.warn("Firing timers failed; it is tried again", e);
            return config.tick();
        }
    }

    /** What is added before the question counts in the answer, what is added after it rings the bell. */
    private Duration untilNext() {
        sleepsUntil = Instant.MAX;
        bell.drainPermits();
        var now = clock.instant();
        var latest = now.plus(config.tick());
        var next = timers.nextDueAt().filter(latest::isAfter).orElse(latest);
        sleepsUntil = next.isAfter(now) ? next : now.plus(BUSY);
        return Duration.between(now, sleepsUntil).plus(ROUNDED_UP);
    }
}
