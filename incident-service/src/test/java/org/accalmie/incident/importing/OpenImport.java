package org.accalmie.incident.importing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import org.accalmie.incident.ASheet;
import org.accalmie.local.testing.Tokens;

/** An import as it looks on the wire, sent piece by piece. */
final class OpenImport implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 90_000;
    private static final String HEAD = """
            POST /incidents/import HTTP/1.1\r
            Host: localhost\r
            Authorization: Bearer %s\r
            Content-Type: application/x-ndjson\r
            Transfer-Encoding: chunked\r
            \r
            """;

    private final Socket socket;
    private final BufferedReader answers;

    OpenImport() throws IOException {
        this(PATIENCE_MILLIS);
    }

    /** One whose every answer must come so soon. */
    OpenImport(int patienceMillis) throws IOException {
        socket = new Socket("localhost", RestAssured.port);
        socket.setSoTimeout(patienceMillis);
        socket.getOutputStream().write(HEAD.formatted(Tokens.of("tool")).getBytes(UTF_8));
        answers = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
    }

    void send(String text) throws IOException {
        var size = Integer.toHexString(text.getBytes(UTF_8).length);
        socket.getOutputStream().write((size + "\r\n" + text + "\r\n").getBytes(UTF_8));
    }

    void end() throws IOException {
        socket.getOutputStream().write("0\r\n\r\n".getBytes(UTF_8));
    }

    JsonNode answer() throws IOException {
        var line = answers.readLine();
        while (!line.startsWith("{")) {
            line = answers.readLine();
        }
        return ASheet.tree(line);
    }

    /** Whether the service ends answer and connection with nothing more to say. */
    boolean isHungUp() throws IOException {
        var rest = new StringBuilder();
        for (var line = answers.readLine(); line != null; line = answers.readLine()) {
            rest.append(line);
        }
        return rest.toString().equals("0");
    }

    /** As when the caller's machine dies. */
    void disappear() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
