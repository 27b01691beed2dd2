package org.accalmie.local.plan;

import java.time.Duration;

public final class Stopwatch {
    private final long startedAt = System.nanoTime();

    public Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - startedAt);
    }
}
