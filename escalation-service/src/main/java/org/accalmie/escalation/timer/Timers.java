package org.accalmie.escalation.timer;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** The pending deadlines of all escalations. Any number of replicas may fire them at once. */
@Singleton
public class Timers {
    /** One commit for many, yet few enough that a command waits only milliseconds for its escalation. */
    private static final int BATCH = 200;

    private final TimerStore store;
    private final Ringing ringing;
    private final InstantSource clock;

    Timers(TimerStore store, Ringing ringing, InstantSource clock) {
        this.store = store;
        this.ringing = ringing;
        this.clock = clock;
    }

    /**
     * How a round of firing went.
     *
     * @param claimed how many were due and not claimed by another
     * @param handled how many of them fired; the others are offered again
     */
    public record Round(int claimed, int handled) {}

    /** Claims a batch of what is due and fires it, all in one transaction. */
    @Transactional
    public Round fireDue() {
        var now = clock.instant();
        var due = store.claim(now, BATCH);
        return new Round(due.size(), due.isEmpty() ? 0 : ringing.ring(due, now));
    }

    public Optional<Instant> nextDueAt() {
        return store.nextDueAt();
    }
}
