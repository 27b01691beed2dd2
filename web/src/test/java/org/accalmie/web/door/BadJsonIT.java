package org.accalmie.web.door;

import static io.restassured.RestAssured.given;
import static org.accalmie.web.door.Door.posting;
import static org.accalmie.web.door.Door.problem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.accalmie.local.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class BadJsonIT {
    @Inject
    ThingStore things;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        {"name": "a", "nmae": "b"}                      | nmae               | is not a known field
        {"name": "a", "mood": "FURIOUS"}                | mood               | must be one of CALM, ANGRY
        {"name": "a", "mood": "calm"}                   | mood               | must be one of CALM, ANGRY
        {"name": "a", "mood": " CALM"}                  | mood               | must be one of CALM, ANGRY
        {"name": "a", "mood": ""}                       | mood               | must be one of CALM, ANGRY
        {"name": "a", "mood": 0}                        | mood               | must be one of CALM, ANGRY
        {"name": "a", "moods": ["CALM", "X"]}           | moods[1]           | must be one of CALM, ANGRY
        {"name": "a", "moods": ["CALM", null]}          | moods[1]           | must not be null
        {"name": "a", "moods": "CALM"}                  | moods              | must be a list
        {"name": 3}                                     | name               | must be a text
        {"name": true}                                  | name               | must be a text
        {"name": ["a"]}                                 | name               | must be a text
        {"name": {"a": 1}}                              | name               | must be a text
        {"name": "a", "count": "3"}                     | count              | must be a whole number between -2147483648 and 2147483647
        {"name": "a", "count": ""}                      | count              | must be a whole number between -2147483648 and 2147483647
        {"name": "a", "count": 3.5}                     | count              | must be a whole number between -2147483648 and 2147483647
        {"name": "a", "count": 99999999999}             | count              | must be a whole number between -2147483648 and 2147483647
        {"name": "a", "count": true}                    | count              | must be a whole number between -2147483648 and 2147483647
        {"name": "a", "weight": "3"}                    | weight             | must be a whole number between -2147483648 and 2147483647
        {"name": "a", "amount": "3"}                    | amount             | must be a number
        {"name": "a", "amount": ""}                     | amount             | must be a number
        {"name": "a", "amount": 1e999999999}            | amount             | must be a number of at most 40 digits
        {"name": "a", "amount": 1e99999999999}          | amount             | must be a number of at most 40 digits
        {"name": "a", "vip": "true"}                    | vip                | must be true or false
        {"name": "a", "vip": 1}                         | vip                | must be true or false
        {"name": "a", "at": "2026-03-04T10:15:30"}      | at                 | must be an instant with an offset, such as 2026-03-04T10:15:30+01:00
        {"name": "a", "at": 1770000000}                 | at                 | must be an instant with an offset, such as 2026-03-04T10:15:30+01:00
        {"name": "a", "at": "1770000000"}               | at                 | must be an instant with an offset, such as 2026-03-04T10:15:30+01:00
        {"name": "a", "at": ""}                         | at                 | must be an instant with an offset, such as 2026-03-04T10:15:30+01:00
        {"name": "a", "at": "+99999-01-01T00:00:00Z"}   | at                 | must be an instant with an offset, such as 2026-03-04T10:15:30+01:00
        {"name": "a", "on": "2026-02-30"}               | on                 | must be a date, such as 2026-03-04
        {"name": "a", "on": "2026-03-04T00:00:00Z"}     | on                 | must be a date, such as 2026-03-04
        {"name": "a", "on": [2026, 3, 4]}               | on                 | must be a date, such as 2026-03-04
        {"name": "a", "lasting": 30}                    | lasting            | must be an ISO 8601 duration, such as PT30M
        {"name": "a", "lasting": "30 min"}              | lasting            | must be an ISO 8601 duration, such as PT30M
        {"name": "a", "range": {"low": 2, "high": 1}}   | range              | low must not exceed high
        {"name": "a", "range": 1}                       | range              | must be an object
        {"name": "a", "range": ""}                      | range              | must be an object
        {"name": "a", "range": {"low": "x", "high": 1}} | range.low          | must be a whole number between -2147483648 and 2147483647
        {"name": "a", "promises": [{"action": "a", "dueAt": "soon"}]} | promises[0].dueAt  | must be an instant with an offset, such as 2026-03-04T10:15:30+01:00
        {"name": "a", "promises": [{"action": "a", "dueAt": "2026-03-04T10:15:30Z", "due": 1}]} | promises[0].due    | is not a known field
        {"name": "a", "promises": {}}                   | promises           | must be a list
        {"name": "a", "name": "b"}                      | name               | must not be given twice
        {"name": "a", "range": {"low": 1, "low": 2}}    | range.low          | must not be given twice
        {"name": "a", "promises": [{"action": "a", "dueAt": "2026-03-04T10:15:30Z", "action": "b"}]} | promises[0].action | must not be given twice
        {"name": "a\\u0000b"}                           | name               | must not contain a NUL character
        {"name": "a\\ud83d"}                            | name               | must not contain half of a surrogate pair
        {"name": "a", "promises": [{"action": "\\udc00", "dueAt": "2026-03-04T10:15:30Z"}]} | promises[0].action | must not contain half of a surrogate pair
        {"name": "a"                                    | name               | is not valid JSON at line 1, column 13
        {"name": "a"} {"name": "b"}                     | $                  | must not be followed by anything
        {"name": "a"}x                                  | $                  | is not valid JSON at line 1, column 14
        {"name": 'a'}                                   | name               | is not valid JSON at line 1, column 10
        []                                              | $                  | must be an object
        "text"                                          | $                  | must be an object
        3                                               | $                  | must be an object
        {"name": "a", "promises": [null]}               | promises[0]        | must not be null
        null                                            | $                  | must not be null
        ~~                                              | $                  | must not be empty
        """)
    void shouldNameTheFieldOfWhatCannotBeRead(String body, String field, String message) {
        // given
        var before = things.count();

        // when
        var answer = given().auth()
                .oauth2(Tokens.of("agent"))
                .contentType("application/json")
                .body(body)
                .post("/things");

        // then
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
        assertThat(answer.contentType()).isEqualTo("application/problem+json");
        assertThat(answer.<String>path("violations[0].field")).isEqualTo(field);
        assertThat(answer.<String>path("violations[0].message")).isEqualTo(message);
        assertThat(answer.<List<?>>path("violations")).hasSize(1);
        assertThat(answer.asString()).doesNotContain("org.accalmie", "java.", "com.fasterxml");
        assertThat(things.count()).isEqualTo(before);
    }

    @Test
    void shouldNameTheFieldOfANumberWithoutEnd() {
        // when
        var answer = problem(
                posting("{\"name\": \"a\", \"count\": " + "9".repeat(5000) + "}")
                        .post("/things"),
                400);

        // then
        assertThat(answer.<String>path("violations[0].field")).isEqualTo("count");
    }
}
