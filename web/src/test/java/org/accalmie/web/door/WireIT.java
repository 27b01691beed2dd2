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
            socket.getOutputStream().write(request.replace("\n", "\r\n").getBytes(UTF_8));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }
}
