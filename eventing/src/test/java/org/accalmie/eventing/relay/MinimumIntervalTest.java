package org.accalmie.eventing.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class MinimumIntervalTest {
    private static final Duration LONG = Duration.ofHours(1);

    @Test
    @Timeout(10)
    void shouldNotWaitBeforeTheFirstStep() throws InterruptedException {
        // given
        var minimumInterval = new MinimumInterval(LONG);

        // when
        minimumInterval.await();

        // then
        assertThat(minimumInterval.isStopped()).isFalse();
    }

    @Test
    void shouldKeepStepsApart() throws InterruptedException {
        // given
        var minimumInterval = new MinimumInterval(Duration.ofMillis(50));
        minimumInterval.await();
        long first = System.nanoTime();

        // when
        minimumInterval.await();

        // then
        assertThat(Duration.ofNanos(System.nanoTime() - first)).isGreaterThan(Duration.ofMillis(40));
    }

    @Test
    @Timeout(10)
    void shouldWaitNoLongerOnceStopped() throws InterruptedException {
        // given
        var minimumInterval = new MinimumInterval(LONG);
        minimumInterval.await();

        // when
        var waiting = Thread.ofPlatform().start(() -> waitFor(minimumInterval));
        minimumInterval.stop();
        waiting.join();

        // then
        assertThat(minimumInterval.isStopped()).isTrue();
    }

    private static void waitFor(MinimumInterval minimumInterval) {
        try {
            minimumInterval.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
