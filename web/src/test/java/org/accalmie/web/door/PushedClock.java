package org.accalmie.web.door;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

@Alternative
@Priority(1)
@Singleton
class PushedClock implements InstantSource {
    private Instant now = Instant.parse("2026-03-04T10:00:00Z");

    @Override
    public synchronized Instant instant() {
        return now;
    }

    synchronized void push(Duration duration) {
        now = now.plus(duration);
    }
}
