package org.accalmie.incident.connector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.accalmie.expression.Budget;
import org.accalmie.incident.ASheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionTest {
    @ParameterizedTest
    @CsvSource({
        "2026-11-18 10:12:07, 2026-11-18T09:12:07Z",
        "2026-07-14 10:12:07, 2026-07-14T08:12:07Z",
        "2026-10-25 02:30:00, 2026-10-25T00:30:00Z",
        "2026-03-29 02:30:00, 2026-03-29T01:30:00Z",
    })
    void shouldReadATimeOfTheClocksThere(String text, String instant) throws Exception {
        var read = "instant(payload.at, 'yyyy-MM-dd HH:mm:ss', 'Europe/Paris')";
        assertThat(of(read, "{\"at\": \"%s\"}".formatted(text))).contains(instant);
    }

    @ParameterizedTest
    @CsvSource({
        "18/11/2026, yyyy-MM-dd HH:mm:ss, Europe/Paris",
        "2026-11-18 10:12:07, yyyy-MM-dd HH:mm:ss, Paris",
        "2026-11-18 10:12:07, bogus, Europe/Paris"
    })
    void shouldSayThatATimeCannotBeReadAndNotWhatItSays(String text, String pattern, String zone) {
        var read = "instant(payload.at, '%s', '%s')".formatted(pattern, zone);
        assertThatThrownBy(() -> of(read, "{\"at\": \"%s\"}".formatted(text)))
                .isInstanceOf(Expression.UnanswerableException.class)
                .message()
                .doesNotContain("2026");
    }

    @Test
    void shouldReadSecondsSince1970() throws Exception {
        assertThat(of("timestamp(payload.at)", "{\"at\": 1794993127}")
                        .flatMap(Payload::json)
                        .map(value -> value.asText()))
                .contains("2026-11-18T09:12:07Z");
    }

    @Test
    void shouldFindTheTagThatMeansSomething() throws Exception {
        var payload = "{\"list\": [\"web\", 7, \"churn_high\", \"churn_low\"], \"text\": \"web, Churn_High ,x\"}";
        assertThat(of("tagged(payload.list, 'churn_')", payload)).contains("HIGH");
        assertThat(of("tagged(payload.text.split(','), 'churn_')", payload)).contains("HIGH");
        assertThat(of("tagged(payload.list, 'mood_')", payload)).contains("");
        assertThat(of("tagged(payload.none, 'mood_')", payload)).isEmpty();
    }

    @Test
    void shouldSpendOnTextsThatItMakes() {
        var large = "{\"text\": \"" + "x".repeat(900_000) + "\"}";
        var often = "payload.text" + ".upperAscii()".repeat(30);
        assertThatThrownBy(() -> of(often, large)).isInstanceOf(Expression.UnanswerableException.class);
    }

    private static Optional<Object> of(String expression, String payload) throws Exception {
        return Expression.of(expression).of(Payload.of(ASheet.tree(payload)), new Budget());
    }
}
