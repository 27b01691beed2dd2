package org.accalmie.escalation.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalsTest {
    private static final Instant NOW = Instant.parse("2026-11-18T10:00:00Z");

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT1S", "PT59M", "PT-2S", "PT-4M"})
    void shouldAskToTryAgainWhereTheIncidentMayBeUnderWay(Duration ago) {
        // when
        var problem = Refusals.unknownIncident(recorded(NOW.minus(ago)), NOW);

        // then
        assertThat(problem.status()).isEqualTo(503);
        assertThat(problem.headers()).containsEntry("Retry-After", "1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT1H", "P400D", "PT-61M"})
    void shouldSayThatThereIsNoneWhereItWouldHaveArrived(Duration ago) {
        assertThat(Refusals.unknownIncident(recorded(NOW.minus(ago)), NOW).status())
                .isEqualTo(404);
    }

    @Test
    void shouldSayThatThereIsNoneWhereTheIdIsNoneOfOurs() {
        assertThat(Refusals.unknownIncident(UUID.randomUUID(), NOW).status()).isEqualTo(404);
        assertThat(Refusals.unknownIncident(new UUID(0, 0), NOW).status()).isEqualTo(404);
    }

    private static UUID recorded(Instant at) {
        return new UUID(at.toEpochMilli() << 16 | 7L << 12, 0x8000000000000000L);
    }
}
