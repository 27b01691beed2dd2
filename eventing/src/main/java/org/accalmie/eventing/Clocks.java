package org.accalmie.eventing;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The one place where the time of the system enters. */
final class Clocks {
    /** What PostgreSQL can store, so that an instant that is answered equals the one that is kept. */
    private static final Duration PRECISION = ChronoUnit.MICROS.getDuration();

    @Produces
    @Singleton
    InstantSource instants(@ConfigProperty(name = "accalmie.clock.offset", defaultValue = "PT0S") Duration offset) {
        return Clock.tick(Clock.offset(Clock.systemUTC(), offset), PRECISION);
    }
}
