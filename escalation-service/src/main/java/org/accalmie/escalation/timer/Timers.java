package org.accalmie.escalation.timer;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** The pending deadlines of all escalations. Any number of replicas may fire them at once. */
@Singleton
public class Timers {
    /** One commit for many, yet few enough that a command waits a tenth of a second at most for its escalation. */
    static final int BATCH = 500;

    private final TimerStore store;
    private final DeadlineListener deadlineListener;
    private final InstantSource clock;

    Timers(TimerStore store, DeadlineListener deadlineListener, InstantSource clock) {
        this.store = store;
        this.deadlineListener = deadlineListener;
        this.clock = clock;
    }

    /**
     * How a round of firing went.
     *
     * @param claimed how many were due on escalations that nobody else held
     * @param done how many of them rang or were put off; the others are moot
     */
    public record Round(int claimed, int done) {}

    /** Claims a batch of what is due and fires it, all in one transaction. */
    @Transactional
    public Round fireDue() {
        var now = clock.instant();
        var due = store.claim(now, BATCH);
        if (due.isEmpty()) {
            return new Round(0, 0);
        }
        var rung = deadlineListener.ring(due, now);
        store.putOff(rung.faulty(), now);
        return new Round(due.size(), rung.handled() + rung.faulty().size());
    }

    public Optional<Instant> nextDueAt() {
        return store.nextDueAt();
    }
}
