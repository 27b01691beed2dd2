package org.accalmie.followup.care;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.accalmie.eventing.Outbox;
import org.accalmie.events.incident.IncidentRecorded;

/** The breaks that agents are owed. */
@Singleton
public final class RecoveryBreaks {
    private final RecoveryBreakStore store;
    private final Outbox outbox;
    private final InstantSource clock;

    RecoveryBreaks(RecoveryBreakStore store, Outbox outbox, InstantSource clock) {
        this.store = store;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The break after each incident as it now stands replaces the one it gave before. */
    public void startFrom(List<IncidentRecorded> sheets) {
        var breaks = sheets.stream()
                .map(RecoveryBreak::after)
                .flatMap(Optional::stream)
                .toList();
        tellNew(breaks);
        store.remove(sheets.stream().map(IncidentRecorded::id).toList());
        store.add(breaks);
    }

    /** Of several that are not over the one that ends last. */
    Optional<RecoveryBreak> current(String agentId) {
        return store.lastEnding(agentId, clock.instant());
    }

    /** Lets go of those that were over by then. */
    public void forgetBefore(Instant end) {
        store.removeBefore(end);
    }

    /** One that is over before it is heard of was no break. */
    private void tellNew(List<RecoveryBreak> breaks) {
        var now = clock.instant();
        var current = breaks.stream().filter(one -> one.until().isAfter(now)).toList();
        if (!current.isEmpty()) {
            var known = store.of(current.stream().map(RecoveryBreak::incidentId).toList());
            outbox.append(current.stream()
                    .filter(one -> !known.contains(one))
                    .map(RecoveryBreak::fact)
                    .toList());
        }
    }
}
