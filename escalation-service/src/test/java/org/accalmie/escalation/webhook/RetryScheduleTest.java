package org.accalmie.escalation.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.accalmie.escalation.webhook.receiver.Attempt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RetryScheduleTest {
    private static final Instant TOLD = Instant.parse("2026-11-24T09:00:00Z");

    @Test
    void shouldTryEverLaterForThreeDays() {
        // given
        var id = UUID.fromString("01938b5e-7b10-7a4d-8c2e-3c5d7e9f1a20");

        // when
        var now = TOLD;
        var attempts = 1;
        for (var next = next(id, attempts, now, null); next.isPresent(); next = next(id, attempts, now, null)) {
            assertThat(Duration.between(now, next.get())).isBetween(Duration.ofSeconds(3), Duration.ofMinutes(451));
            now = next.get();
            attempts++;
        }

        // then
        assertThat(attempts).isBetween(15, 25);
        assertThat(now).isBetween(TOLD.plus(Duration.ofHours(64)), TOLD.plus(Duration.ofDays(3)));
    }

    @Test
    void shouldNotTryAllAtOnce() {
        // when
        List<Instant> all = IntStream.range(0, 1_000)
                .mapToObj(number -> next(new UUID(7, number), 3, TOLD, null).orElseThrow())
                .toList();

        // then
        assertThat(all)
                .allSatisfy(at -> assertThat(Duration.between(TOLD, at))
                        .isBetween(Duration.ofMillis(33_750), Duration.ofMillis(56_250)));
        assertThat(all.stream().distinct()).hasSizeGreaterThan(900);
    }

    @Test
    void shouldWaitForAsLongAsAReceiverAsksFor() {
        assertThat(next(UUID.randomUUID(), 1, TOLD, Duration.ofMinutes(10)))
                .hasValue(TOLD.plus(Duration.ofMinutes(10)));
        assertThat(next(UUID.randomUUID(), 1, TOLD, Duration.ofDays(2))).hasValue(TOLD.plus(Duration.ofHours(6)));
    }

    private static Optional<Instant> next(UUID id, int attempts, Instant now, @Nullable Duration retryAfter) {
        var delivery = new Delivery(
                id,
                id,
                id,
                "EscalationSent",
                id,
                id,
                null,
                "{}",
                DeliveryState.PENDING,
                TOLD,
                now,
                attempts,
                TOLD.plus(RetrySchedule.ALL));
        return RetrySchedule.next(
                delivery, new Attempt(now, 500, "answered 500", Duration.ofMillis(3), "", retryAfter), now);
    }
}
