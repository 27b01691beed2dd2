package org.accalmie.events.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.accalmie.events.sheet.assessment.Anger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecoveryBreakTest {
    @ParameterizedTest
    @CsvSource({"MILD, 0", "MODERATE, 5", "STRONG, 10", "EXTREME, 15"})
    void breakShouldGrowWithTheAnger(Anger anger, long minutes) {
        assertThat(anger.recoveryBreak()).isEqualTo(Duration.ofMinutes(minutes));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"PT18M, 2026-11-18T09:38:00Z", "-, 2026-11-18T09:20:00Z"})
    void contactShouldEndAfterItsDuration(@Nullable Duration duration, Instant end) {
        // given
        var contact = new Contact(Instant.parse("2026-11-18T09:20:00Z"), duration, null);
        // then
        assertThat(contact.endedAt()).isEqualTo(end);
    }
}
