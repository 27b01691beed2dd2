package org.accalmie.followup.care;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;
import org.accalmie.events.incident.IncidentRecorded;

/** The breaks that agents are owed. */
@Singleton
public final class RecoveryBreaks {
    private final RecoveryBreakStore store;
    private final InstantSource clock;

    RecoveryBreaks(RecoveryBreakStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /** The break after the incident as it now stands replaces the one it gave before. */
    public void startFrom(IncidentRecorded sheet) {
        store.remove(sheet.id());
        RecoveryBreak.after(sheet).ifPresent(store::add);
    }

    /** Of several that are not over the one that ends last. */
    Optional<RecoveryBreak> current(String agentId) {
        return store.lastEnding(agentId, clock.instant());
    }
}
