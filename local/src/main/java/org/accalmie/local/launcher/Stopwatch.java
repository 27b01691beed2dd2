package org.accalmie.local.launcher;

import java.time.Duration;

final class Stopwatch {
    private final long startedAt = System.nanoTime();

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - startedAt);
    }
}
