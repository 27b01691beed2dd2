package org.accalmie.console.session;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The one place where the time of the system enters, shifted as the services' is. */
final class Clocks {
    @Produces
    @Singleton
    InstantSource instants(@ConfigProperty(name = "accalmie.clock.offset", defaultValue = "PT0S") Duration offset) {
        return Clock.offset(Clock.systemUTC(), offset);
    }
}
