package org.accalmie.console.upstream;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Since when services do not answer, as far as this console asked them. */
@Singleton
final class Silences {
    private final InstantSource clock;
    private final Map<String, Instant> begun = new ConcurrentHashMap<>();

    Silences(InstantSource clock) {
        this.clock = clock;
    }

    /** From the first question without an answer on. */
    Instant since(String service) {
        return begun.computeIfAbsent(service, unheard -> clock.instant());
    }

    void end(String service) {
        begun.remove(service);
    }
}
