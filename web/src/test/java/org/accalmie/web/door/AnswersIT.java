package org.accalmie.web.door;

import static io.restassured.RestAssured.given;
import static org.accalmie.web.door.Door.as;
import static org.accalmie.web.door.Door.posting;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.accalmie.local.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class AnswersIT {
    @Test
    void shouldGiveALongAnswerWhole() {
        // when
        var answer = as("agent").get("/long");
        var head = as("agent").head("/long");

        // then
        assertThat(answer.<List<String>>path("$")).hasSize(500).allMatch("x".repeat(2_000)::equals);
        assertThat(answer.header("Content-Length")).isEqualTo("1001501");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.contentType()).isEqualTo(answer.contentType());
    }

    @Test
    void shouldTakeWhatIsRightAndAnswerInUtcWithPlainMoney() {
        // given
        var body = """
                {"name": "é😀", "mood": "CALM", "moods": [], "at": "2026-03-04T10:15:30.1234567+01:00", "on": "2026-03-04",
                 "lasting": "PT90M", "count": 3, "amount": 1e3, "vip": true, "range": {"low": 1, "high": 2},
                 "promises": [{"action": "call", "dueAt": "2026-03-04T10:15:30Z"}]}""";

        // when
        var answer = posting(body).post("/things");

        // then
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        assertThat(answer.contentType()).startsWith("application/json");
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
        assertThat(answer.header("Location")).endsWith("/things/" + answer.path("id"));
        assertThat(answer.asString())
                .contains("\"recordedBy\":\"agent\"", "\"amount\":1000.00", "\"at\":\"2026-03-04T09:15:30.123456Z\"")
                .contains("\"lasting\":\"PT1H30M\"");
    }

    @Test
    void shouldOmitWhatIsAbsentButTheNextPage() {
        // when
        var created = posting("{\"name\": \"a\", \"at\": null}").post("/things");
        var list = as("agent").get("/things");

        // then
        assertThat(created.asString()).doesNotContain("null", "amount");
        assertThat(list.asString())
                .matches("\\{\"items\":\\[\"null null \\[] 50 null\"],\"next\":null,\"asOf\":\"[^\"]+Z\"}");
    }

    @Test
    void shouldReadParametersOfEveryKind() {
        // when
        var answer = as("agent").get("/things?from=2026-03-04&mood=ANGRY&moods=CALM&moods=ANGRY&limit=500&vip=true");

        // then
        assertThat(answer.asString()).contains("2026-03-04 ANGRY [CALM, ANGRY] 500 true");
    }

    @Test
    void shouldTakeJsonWithoutContentType() throws Exception {
        // when
        var answer = RawDoor.send("""
                POST /things HTTP/1.1
                Host: localhost
                Authorization: Bearer %s
                Content-Length: 13
                Connection: close

                {"name": "a"}""".formatted(Tokens.of("agent")));

        // then
        assertThat(answer).startsWith("HTTP/1.1 201");
    }

    @Test
    void shouldKeepDecimalsOfAPatch() {
        // when
        var answer = as("agent")
                .contentType("application/merge-patch+json")
                .body("{\"amount\": 0.1000000000000000055511151231257827}")
                .patch("/things/0198f0de-0000-7000-8000-000000000001");

        // then
        assertThat(answer.asString()).isEqualTo("{\"amount\":0.1000000000000000055511151231257827}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/health/live", "/q/health/ready", "/q/metrics", "/q/openapi", "/q/swagger-ui/"})
    void shouldShowItsOperationWithoutAToken(String path) {
        // when
        var answer = given().accept("*/*").get(path);

        // then
        assertThat(answer.statusCode()).isIn(200, 503);
        assertThat(answer.header("X-Request-Id")).matches("[0-9a-f]{32}");
        assertThat(answer.header("Date")).matches("\\w{3}, \\d\\d \\w{3} \\d{4} \\d\\d:\\d\\d:\\d\\d GMT");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "image/png", "*/*", "application/openmetrics-text"})
    void shouldGiveMetricsAndOpenApiWhateverIsAccepted(String accepted) {
        // when
        var metrics = given().accept(accepted).get("/q/metrics");
        var openApi = given().accept(accepted).get("/q/openapi");

        // then
        assertThat(metrics.statusCode()).isEqualTo(200);
        assertThat(metrics.asString()).contains("# TYPE");
        assertThat(openApi.statusCode()).isEqualTo(200);
        assertThat(openApi.asString()).contains("/things");
    }

    @Test
    void shouldAnswerWithTheTraceOfTheCaller() {
        // given
        var trace = "4bf92f3577b34da6a3ce929d0e0e4736";

        // when
        var answer = as("agent")
                .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                .get("/things");

        // then
        assertThat(answer.header("X-Request-Id")).isEqualTo(trace);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }
}
