package org.accalmie.followup.care;

import static org.accalmie.followup.AnIncident.anIncident;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.accalmie.events.sheet.assessment.Anger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecoveryBreakTest {
    private final Instant startedAt = Instant.parse("2026-11-23T09:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "MODERATE, 5, 2026-11-23T09:35:00Z",
        "STRONG, 10, 2026-11-23T09:40:00Z",
        "EXTREME, 15, 2026-11-23T09:45:00Z"
    })
    void shouldLastLongerWithTheAngerFromTheEndOfTheContact(Anger anger, int minutes, Instant until) {
        // given
        var incident = anIncident()
                .startedAt(startedAt)
                .lasting(Duration.ofMinutes(30))
                .anger(anger);

        // when
        var pause = RecoveryBreak.after(incident.build()).orElseThrow();

        // then
        assertThat(pause.minutes()).isEqualTo(minutes);
        assertThat(pause.until()).isEqualTo(until);
    }

    @Test
    void shouldCountFromTheStartOfAContactOfUnknownDuration() {
        var incident = anIncident().startedAt(startedAt).lasting(null).anger(Anger.MODERATE);
        assertThat(RecoveryBreak.after(incident.build()).orElseThrow().until()).isEqualTo("2026-11-23T09:05:00Z");
    }

    @Test
    void shouldNotBeOwedAfterMildAnger() {
        assertThat(RecoveryBreak.after(anIncident().anger(Anger.MILD).build())).isEmpty();
    }

    @Test
    void shouldNotBeOwedAfterHistory() {
        assertThat(RecoveryBreak.after(
                        anIncident().historical().anger(Anger.EXTREME).build()))
                .isEmpty();
    }
}
