package org.accalmie.escalation.timer;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Fires what is due: wakes when the next deadline falls due, and every second in case. */
@Singleton
final class TimerLoop {
    private static final Logger LOG = Logger.getLogger(TimerLoop.class);
    private static final Duration IN_CASE = Duration.ofSeconds(1);
    /** Waiting counts milliseconds, and to wake a moment early would be to wake twice. */
    private static final Duration ROUNDED_UP = Duration.ofMillis(1);

    private final Timers timers;
    private final InstantSource clock;
    private final boolean enabled;
    private final CountDownLatch stopped = new CountDownLatch(1);

    TimerLoop(
            Timers timers,
            InstantSource clock,
            @ConfigProperty(name = "accalmie.timers.enabled", defaultValue = "true") boolean enabled) {
        this.timers = timers;
        this.clock = clock;
        this.enabled = enabled;
    }

    void onStart(@Observes StartupEvent started) {
        if (enabled) {
            Thread.ofPlatform().name("timers").daemon().start(this::run);
        }
    }

    void onStop(@Observes ShutdownEvent stopping) {
        stopped.countDown();
    }

    private void run() {
        var wait = Duration.ZERO;
        try {
            while (!stopped.await(wait.toMillis(), TimeUnit.MILLISECONDS)) {
                wait = fireAll();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Duration fireAll() {
        try {
            var round = timers.fireDue();
            if (round.handled() > 0) {
                return Duration.ZERO;
            }
            return round.claimed() > 0 ? IN_CASE : untilNext();
        } catch (RuntimeException e) {
            LOG.warn("Firing timers failed; it is tried again", e);
            return IN_CASE;
        }
    }

    private Duration untilNext() {
        var wait = timers.nextDueAt()
                .map(next -> Duration.between(clock.instant(), next))
                .orElse(IN_CASE);
        return wait.compareTo(IN_CASE) > 0 ? IN_CASE : wait.isNegative() ? Duration.ZERO : wait.plus(ROUNDED_UP);
    }
}
