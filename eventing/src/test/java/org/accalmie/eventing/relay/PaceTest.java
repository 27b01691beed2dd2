package org.accalmie.eventing.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class PaceTest {
    private static final Duration LONG = Duration.ofHours(1);

    @Test
    @Timeout(10)
    void shouldNotWaitBeforeTheFirstStep() throws InterruptedException {
        // given
        var pace = new Pace(LONG);

        // when
        pace.await();

        // then
        assertThat(pace.isStopped()).isFalse();
    }

    @Test
    void shouldKeepStepsApart() throws InterruptedException {
        // given
        var pace = new Pace(Duration.ofMillis(50));
        pace.await();
        long first = System.nanoTime();

        // when
        pace.await();

        // then
        assertThat(Duration.ofNanos(System.nanoTime() - first)).isGreaterThan(Duration.ofMillis(40));
    }

    @Test
    @Timeout(10)
    void shouldWaitNoLongerOnceStopped() throws InterruptedException {
        // given
        var pace = new Pace(LONG);
        pace.await();

        // when
        var waiting = Thread.ofPlatform().start(() -> waitFor(pace));
        pace.stop();
        waiting.join();

        // then
        assertThat(pace.isStopped()).isTrue();
    }

    private static void waitFor(Pace pace) {
        try {
            pace.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
