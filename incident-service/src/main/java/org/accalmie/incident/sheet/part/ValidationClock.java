package org.accalmie.incident.sheet.part;

import jakarta.inject.Singleton;
import jakarta.validation.ClockProvider;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneOffset;

/** Has validation look at the service's clock. */
@Singleton
public class ValidationClock implements ClockProvider {
    private final Clock clock;

    ValidationClock(InstantSource clock) {
        this.clock = clock.withZone(ZoneOffset.UTC);
    }

    @Override
    public Clock getClock() {
        return clock;
    }
}
