package org.accalmie.kpi;

import io.quarkus.test.Mock;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Stands still until a test pushes it. */
@Mock
@Singleton
public class PushedClock implements InstantSource {
    private volatile Instant now = Instant.parse("2026-12-09T08:30:00Z");

    @Override
    public Instant instant() {
        return now;
    }

    public void push(Duration by) {
        now = now.plus(by);
    }
}
