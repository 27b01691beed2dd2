package org.accalmie.escalation;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Stands still until it is pushed. */
@Alternative
@Priority(1)
@Singleton
public class PushedClock implements InstantSource {
    private volatile Instant now = Instant.parse("2026-11-24T09:00:00Z");

    public void set(String instant) {
        now = Instant.parse(instant);
    }

    public void push(Duration by) {
        now = now.plus(by);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
