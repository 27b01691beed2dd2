package org.accalmie.console.board;

import static org.accalmie.console.board.ClockView.remaining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.accalmie.console.person.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockViewTest {
    @ParameterizedTest
    @CsvSource({
        "PT0S, 00:00",
        "PT0.001S, 00:01",
        "PT6M52S, 06:52",
        "PT59M59S, 59:59",
        "PT59M59.5S, 1 h 00",
        "PT3H5M, 3 h 05",
        "PT23H59M59S, 23 h 59",
        "PT51H, 2 j 3 h",
        "-PT0.5S, −00:00",
        "-PT15M1S, −15:01",
        "-PT2H, −2 h 00"
    })
    void shouldSayWhatIsLeft(Duration left, String text) {
        assertThat(remaining(left, Language.FR).replace('\u00a0', ' ')).isEqualTo(text);
    }
}
