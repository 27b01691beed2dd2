package org.accalmie.incident.connector.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.accalmie.expression.Budget;
import org.accalmie.incident.ASheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "payload.a.matches('(')",
                "payload.a.matches('(a{1,1000}){1,1000}')",
                "payload.a.matches(payload.b)",
                "1 / 0 == 1",
                "payload.a / (2 - 2) == 1",
                "payload.l[-1] == 1",
                "[payload.a][1] == 1",
                "int('x') == payload.a",
                "'abc'.substring(0, 10) == payload.a",
                "payload.a % 0 == 1",
                "payload.a.all(x, payload.a.all(y, payload.a.all(z, true)))"
            })
    void shouldRefuseWhatNoConditionMayHave(String text) {
        assertThatThrownBy(() -> Expression.of(text))
                .isInstanceOf(Expression.FaultyException.class)
                .hasMessageStartingWith("line 1, column ");
    }

    @ParameterizedTest
    @CsvSource({
        "'payload.at.substring(0, 10)', this cannot be done with a value that came",
        "payload.at.size() / payload.n == 1, it divides by zero",
        "'payload.l[3] == 1', it asks for what is beyond the end",
        "payload.at + 1 == 2, a value is of a kind that this cannot be done with",
        "int(payload.at) == 1, a text is not written as is expected here"
    })
    void shouldSayInWordsWhyThereIsNoAnswer(String text, String words) {
        assertThatThrownBy(() -> of(text, "{\"at\": \"20ab\", \"n\": 0, \"l\": [1]}"))
                .isInstanceOf(Expression.UnanswerableException.class)
                .hasMessageContaining(words)
                .hasMessageNotContainingAny("20ab", "_ERROR");
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
