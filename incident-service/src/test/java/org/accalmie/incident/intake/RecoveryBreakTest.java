package org.accalmie.incident.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.accalmie.events.sheet.Anger;
import org.accalmie.events.sheet.Contact;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecoveryBreakTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "MILD,     PT18M, -",
                "MODERATE, PT18M, 2026-11-18T09:43:00Z",
                "STRONG,   PT18M, 2026-11-18T09:48:00Z",
                "EXTREME,  PT18M, 2026-11-18T09:53:00Z",
                "EXTREME,  -,     2026-11-18T09:35:00Z"
            })
    void breakShouldGrowWithTheAngerFromTheEndOfTheContact(
            Anger anger, @Nullable Duration duration, @Nullable Instant until) {
        // given
        var contact = new Contact(Instant.parse("2026-11-18T09:20:00Z"), duration, null);
        // then
        assertThat(RecoveryBreak.until(anger, contact)).isEqualTo(Optional.ofNullable(until));
    }

    @ParameterizedTest
    @CsvSource({"MILD, 0", "MODERATE, 5", "STRONG, 10", "EXTREME, 15"})
    void minutesShouldBeThoseOfTheBreak(Anger anger, int minutes) {
        assertThat(RecoveryBreak.minutes(anger)).isEqualTo(minutes);
    }
}
