package org.accalmie.incident.recap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.accalmie.web.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryScheduleTest {
    private static final Instant REQUESTED = Instant.parse("2026-11-18T10:00:00Z");

    @ParameterizedTest
    @CsvSource({"1, PT15S", "2, PT30S", "3, PT1M", "8, PT32M", "9, PT1H", "40, PT1H"})
    void shouldWaitEverLongerUpToAnHour(int attempts, Duration pause) {
        assertThat(RetrySchedule.next(tried(attempts), REQUESTED)).contains(REQUESTED.plus(pause));
    }

    @Test
    void shouldGiveUpWhenTheNextAttemptWouldBeTwoDaysAfterTheRequest() {
        var now = REQUESTED.plus(Duration.ofHours(47));
        assertThat(RetrySchedule.next(tried(40), now.minusMillis(1))).isPresent();
        assertThat(RetrySchedule.next(tried(40), now)).isEmpty();
    }

    private static Delivery tried(int attempts) {
        return new Delivery(
                new UUID(0, 1),
                new UUID(0, 2),
                Language.FR,
                DeliveryState.WAITING,
                REQUESTED,
                "agent",
                attempts,
                null,
                null,
                null);
    }
}
