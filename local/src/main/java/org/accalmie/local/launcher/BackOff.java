package org.accalmie.local.launcher;

import java.time.Duration;

/** How long to wait before a service is started again: doubling with each early death, from the start after a long life. */
final class BackOff {
    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration LONG_LIFE = Duration.ofMinutes(1);

    private Duration next = FIRST;

    Duration afterLivingFor(Duration life) {
        var delay = life.compareTo(LONG_LIFE) < 0 ? next : FIRST;
        var doubled = delay.multipliedBy(2);
        next = doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
        return delay;
    }
}
