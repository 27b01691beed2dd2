package org.accalmie.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BackOffTest {
    private static final Duration SHORT_LIFE = Duration.ofSeconds(2);

    private final BackOff backOff = new BackOff();

    @Test
    void shouldDoubleUpToHalfAMinuteWhenDeathsFollowEachOther() {
        // when
        var delays = Stream.generate(() -> backOff.afterLivingFor(SHORT_LIFE)).limit(7);

        // then
        assertThat(delays.map(Duration::toSeconds)).containsExactly(1L, 2L, 4L, 8L, 16L, 30L, 30L);
    }

    @Test
    void shouldBeginAnewAfterALongLife() {
        // given
        backOff.afterLivingFor(SHORT_LIFE);
        backOff.afterLivingFor(SHORT_LIFE);

        // when
        var delay = backOff.afterLivingFor(Duration.ofMinutes(5));

        // then
        assertThat(delay).isEqualTo(Duration.ofSeconds(1));
        assertThat(backOff.afterLivingFor(SHORT_LIFE)).isEqualTo(Duration.ofSeconds(2));
    }
}
