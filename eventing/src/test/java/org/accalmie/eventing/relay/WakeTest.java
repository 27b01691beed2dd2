package org.accalmie.eventing.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class WakeTest {
    private static final Duration LONG = Duration.ofHours(1);

    private final Wake wake = new Wake();

    @Test
    @Timeout(10)
    void shouldNotSleepThroughACallThatCameBefore() throws InterruptedException {
        // given
        wake.call();

        // when
        wake.await(LONG);

        // then
        assertThat(wake).isNotNull();
    }

    @Test
    @Timeout(10)
    void shouldTakeManyCallsForOne() throws InterruptedException {
        // given
        wake.call();
        wake.call();
        wake.await(LONG);
        var sleeper = Thread.ofPlatform().start(() -> sleep(wake));

        // when
        var sleeping = !sleeper.join(Duration.ofMillis(50));
        wake.call();

        // then
        assertThat(sleeping).isTrue();
        assertThat(sleeper.join(LONG)).isTrue();
    }

    private static void sleep(Wake wake) {
        try {
            wake.await(LONG);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
