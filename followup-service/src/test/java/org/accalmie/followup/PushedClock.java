package org.accalmie.followup;

import io.quarkus.test.Mock;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;

/** Stands still until it is pushed. */
@Mock
@Singleton
public class PushedClock implements InstantSource {
    private volatile Instant now = Instant.parse("2026-11-23T10:00:00Z");

    public void set(String instant) {
        now = Instant.parse(instant);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
