package org.accalmie.incident;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;

/** Stands still until it is pushed. */
@Alternative
@Priority(1)
@Singleton
public class PushedClock implements InstantSource {
    private volatile Instant now = Instant.EPOCH;

    public void set(String instant) {
        now = Instant.parse(instant);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
