package org.accalmie.escalation.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @ParameterizedTest
    @CsvSource({
        "19:00, 08:00, 2026-11-24T17:59:59Z, 2026-11-24T17:59:59Z",
        "19:00, 08:00, 2026-11-24T18:00:00Z, 2026-11-25T07:00:00Z",
        "19:00, 08:00, 2026-11-25T06:59:59Z, 2026-11-25T07:00:00Z",
        "19:00, 08:00, 2026-11-25T07:00:00Z, 2026-11-25T07:00:00Z",
        "12:00, 14:00, 2026-11-24T12:30:00Z, 2026-11-24T13:00:00Z",
        "12:00, 14:00, 2026-11-24T10:30:00Z, 2026-11-24T10:30:00Z",
        // summer time begins on 29 March 2026, and half past two is left out
        "22:00, 08:00, 2026-03-28T21:30:00Z, 2026-03-29T06:00:00Z",
        "22:00, 02:30, 2026-03-28T21:30:00Z, 2026-03-29T01:30:00Z",
        // on 25 October half past two comes twice: quiet until the second
        "22:00, 02:30, 2026-10-24T21:30:00Z, 2026-10-25T01:30:00Z",
        "22:00, 02:30, 2026-10-25T01:15:00Z, 2026-10-25T01:30:00Z"
    })
    void shouldWaitForTheEndOfTheQuiet(String from, String to, Instant at, Instant awake) {
        assertThat(new QuietHours(from, to).awakeFrom(at, PARIS)).isEqualTo(awake);
    }
}
