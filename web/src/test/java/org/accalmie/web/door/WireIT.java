package org.accalmie.web.door;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.accalmie.local.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class WireIT {
    @Inject
    ThingStore things;

    @Test
    void shouldHangUpOnABodyThatDoesNotArrive() throws Exception {
        // given
        var before = things.count();
        var request = """
                POST /things HTTP/1.1
                Host: localhost
                Authorization: Bearer %s
                Content-Type: application/json
                Content-Length: 100

                {"name":""".formatted(Tokens.of("agent"));

        // when
        var answer = RawDoor.send(request);

        // then
        assertThat(answer).startsWith("HTTP/1.1 408").contains("application/problem+json");
        assertThat(things.count()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(ints = {300_000, 8_000_000})
    void shouldHangUpAfterAnAnswerThatAnnouncesIt(int size) throws Exception {
        // given
        var request = """
                POST /things HTTP/1.1
                Host: localhost
                Authorization: Bearer %s
                Content-Type: application/json
                Content-Length: %d

                """.formatted(Tokens.of("agent"), size);

        // when
        var answer = RawDoor.send(request + " ".repeat(size));

        // then
        assertThat(answer)
                .startsWith("HTTP/1.1 413")
                .containsIgnoringCase("connection: close")
                .endsWith("}");
    }

    @ParameterizedTest
    @CsvSource({
        "GET things, 400",
        "GET /things HTTP/1.1, 400",
        "GET /% HTTP/1.1|Host: localhost, 400",
        "GET /things;x=1 HTTP/1.1|Host: localhost, 400",
        "PUT /things/a;b HTTP/1.1|Host: localhost|Content-Length: 0, 400",
        "GET /things HTTP/1.1|Host: localhost|Host: other, 400",
        "POST /things HTTP/1.1|Host: localhost|Content-Length: 2|Transfer-Encoding: chunked, 400",
        "GET /things HTTP/3.0|Host: localhost, 505"
    })
    void shouldRefuseWithAProblemWhatNoRouteSees(String lines, int status) throws Exception {
        // when
        var answer = RawDoor.send(lines.replace('|', '\n') + "\n\n");

        // then
        assertThat(answer)
                .startsWith("HTTP/1.1 " + status)
                .contains("application/problem+json", "\"status\":" + status)
                .containsPattern("(?i)x-request-id: [0-9a-f]{32}")
                .containsIgnoringCase("connection: close")
                .doesNotContain("\tat ", "Exception");
    }

    @Test
    void shouldRefuseAHeaderWithoutEndWithAProblem() throws Exception {
        // when
        var answer = RawDoor.send("GET /things HTTP/1.1\nHost: localhost\nX-Long: " + "x".repeat(100_000) + "\n\n");

        // then
        assertThat(answer).startsWith("HTTP/1.1 431").contains("\"status\":431");
    }

    @Test
    void shouldRefuseATargetWithoutEndWithAProblem() throws Exception {
        // when
        var answer = RawDoor.send("GET /" + "x".repeat(100_000) + " HTTP/1.1\nHost: localhost\n\n");

        // then
        assertThat(answer).startsWith("HTTP/1.1 414").contains("\"status\":414");
    }

    @Test
    void shouldRefuseAChunkThatIsNone() throws Exception {
        // given
        var before = things.count();
        var request = """
                POST /things HTTP/1.1
                Host: localhost
                Authorization: Bearer %s
                Transfer-Encoding: chunked

                zz
                {"name": "a"}
                0

                """.formatted(Tokens.of("agent"));

        // when
        var answer = RawDoor.send(request);

        // then
        assertThat(answer).startsWith("HTTP/1.1 400").contains("The body is not chunked");
        assertThat(things.count()).isEqualTo(before);
    }

    @Test
    void shouldTakeTheTargetThatAProxySends() throws Exception {
        // given
        var request = """
                GET http://accalmie.example/silent HTTP/1.1
                Host: localhost
                Authorization: Bearer %s
                Connection: close

                """.formatted(Tokens.of("agent"));

        // when
        var answer = RawDoor.send(request);

        // then
        assertThat(answer).startsWith("HTTP/1.1 200").contains("\"items\":[\"a\"]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /silent?a={|} HTTP/1.1", "GET /silent/{|} HTTP/1.1", "OPTIONS * HTTP/1.1"})
    void shouldAnswerWhatTheRouterRefusesWithAProblem(String line) throws Exception {
        // when
        var answer = RawDoor.send(line + "\nHost: localhost\nConnection: close\n\n");

        // then
        assertThat(answer).startsWith("HTTP/1.1 4").contains("application/problem+json", "\"status\":4", "\r\ndate: ");
    }

    @ParameterizedTest
    @CsvSource({"/things, 401", "/nowhere, 404"})
    void shouldAnswerEveryPipelinedRequest(String path, int status) throws Exception {
        // given
        var request = "GET %s HTTP/1.1\nHost: localhost\n".formatted(path);

        // when
        var answers = RawDoor.send((request + "\n").repeat(500) + request + "Connection: close\n\n");

        // then
        assertThat(answers.split("HTTP/1.1 " + status, -1)).hasSize(502);
    }
}
