package org.accalmie.console.live;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.accalmie.console.live.Connection.Hearer;
import org.accalmie.console.session.SessionEnded;

/** The streams of each session, which end with it: what one person hears is no other's. */
@Singleton
class OpenStreams {
    private final Map<String, Set<Hearer>> bySession = new ConcurrentHashMap<>();

    void add(String session, Hearer stream) {
        bySession.compute(session, (id, known) -> {
            var streams = known == null ? ConcurrentHashMap.<Hearer>newKeySet() : known;
            streams.add(stream);
            return streams;
        });
    }

    void remove(String session, Hearer stream) {
        bySession.computeIfPresent(session, (id, streams) -> {
            streams.remove(stream);
            return streams.isEmpty() ? null : streams;
        });
    }

    void end(@Observes SessionEnded ended) {
        bySession.getOrDefault(ended.id(), Set.of()).forEach(Hearer::end);
    }
}
