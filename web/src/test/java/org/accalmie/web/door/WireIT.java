package org.accalmie.web.door;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import org.accalmie.local.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
        var answer = send(request);

        // then
        // Quarkus closes the connection at the timeout, which the answer may or may not outrun
        assertThat(answer)
                .satisfiesAnyOf(
                        it -> assertThat(it).isEmpty(), it -> assertThat(it).startsWith("HTTP/1.1 408"));
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
        var answer = send(request + " ".repeat(size));

        // then
        assertThat(answer)
                .startsWith("HTTP/1.1 413")
                .containsIgnoringCase("connection: close")
                .endsWith("}");
    }

    @Test
    void shouldShowNoTraceForABrokenRequestLine() throws Exception {
        // when
        var answer = send("GET things\n\n");

        // then
        assertThat(answer).startsWith("HTTP/1.").contains(" 400 ").doesNotContain("\tat ", "Exception");
    }

    @Test
    void shouldShowNoTraceForAHeaderWithoutEnd() throws Exception {
        // when
        var answer = send("GET /things HTTP/1.1\nHost: localhost\nX-Long: " + "x".repeat(100_000) + "\n\n");

        // then
        assertThat(answer).startsWith("HTTP/1.1 431").doesNotContain("\tat ", "Exception");
    }

    private static String send(String request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.replace("\n", "\r\n").getBytes(UTF_8));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }
}
