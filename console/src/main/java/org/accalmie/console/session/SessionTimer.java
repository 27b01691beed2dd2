package org.accalmie.console.session;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;

/** Lets go of sessions that nobody uses. */
@Singleton
final class SessionTimer {
    private final SessionStore store;

    SessionTimer(SessionStore store) {
        this.store = store;
    }

    @Scheduled(every = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        store.removeIdle();
    }
}
