package org.accalmie.followup;

import io.quarkus.scheduler.Scheduler;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The service without its scheduled work, which would come between two steps of a test. */
public abstract class PausedTimers extends ServiceTest {
    @Inject
    Scheduler scheduler;

    @BeforeEach
    void pauseTheTimers() {
        scheduler.pause();
    }

    @AfterEach
    void resumeTheTimers() {
        scheduler.resume();
    }
}
