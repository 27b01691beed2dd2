package org.accalmie.console.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZonedDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTest {
    private static final ZonedDateTime NOW = ZonedDateTime.parse("2035-03-05T14:00:00+01:00[Europe/Paris]");

    @ParameterizedTest
    @CsvSource({
        "2h, 2035-03-05T15:00:00Z",
        "+2 h, 2035-03-05T15:00:00Z",
        "1h30, 2035-03-05T14:30:00Z",
        "45m, 2035-03-05T13:45:00Z",
        "45 min, 2035-03-05T13:45:00Z",
        "16:30, 2035-03-05T15:30:00Z",
        "9:00, 2035-03-06T08:00:00Z",
        "14:00, 2035-03-06T13:00:00Z",
        "tomorrow 9:00, 2035-03-06T08:00:00Z",
        "demain 16h30, 2035-03-06T15:30:00Z",
        "Demain à 9h, 2035-03-06T08:00:00Z"
    })
    void shouldUnderstand(String text, Instant at) {
        assertThat(Moment.of(text, NOW)).contains(at);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "2", "25:00", "16:75", "0h", "h", "tomorrow", "-2h", "99999999999h"})
    void shouldTakeNothingElse(String text) {
        assertThat(Moment.of(text, NOW)).isEmpty();
    }
}
