package org.accalmie.web.door;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;

/** Knocks as no client library would. Lines end as HTTP says. */
final class RawDoor implements AutoCloseable {
    private static final int SMALLEST_WINDOW = 4_096;

    private final List<Socket> open = new ArrayList<>();

    /** All that is answered until the server hangs up. */
    static String send(String request) throws IOException {
        try (var door = new RawDoor()) {
            return new String(door.begin(request).getInputStream().readAllBytes(), UTF_8);
        }
    }

    /** Sends what may be the beginning of something, and waits for nothing. */
    Socket begin(String request) throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port);
        open.add(socket);
        socket.setSoTimeout(60_000);
        socket.getOutputStream().write(request.replace("\n", "\r\n").getBytes(UTF_8));
        return socket;
    }

    /** Asks three times in a row, with as little room for the answers as there can be. */
    Socket beginReading(String path, String token) throws IOException {
        var socket = new Socket();
        open.add(socket);
        socket.setReceiveBufferSize(SMALLEST_WINDOW);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), RestAssured.port));
        var request = "GET %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n\r\n".formatted(path, token);
        socket.getOutputStream().write(request.repeat(3).getBytes(UTF_8));
        return socket;
    }

    /** A sheet of which the most is still to come. */
    Socket beginBody(String token) throws IOException {
        return begin("""
                POST /things HTTP/1.1
                Host: localhost
                Authorization: Bearer %s
                Content-Type: application/json
                Content-Length: 5000

                {"name":""".formatted(token));
    }

    @Override
    public void close() throws IOException {
        for (var socket : open) {
            socket.close();
        }
    }
}
