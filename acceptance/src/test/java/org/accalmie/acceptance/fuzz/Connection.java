package org.accalmie.acceptance.fuzz;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sends what no well-behaved client would, and reads the answer. Kept open from one request to the next. */
final class Connection {
    private static final int PATIENCE = 60_000;
    private static final int LARGEST = 64 * 1024 * 1024;

    private final URI address;
    private @Nullable Socket socket;
    private InputStream in = InputStream.nullInputStream();

    Connection(URI address) {
        this.address = address;
    }

    FuzzAnswer send(FuzzRequest request) throws IOException {
        var bytes = request.bytes(address.getAuthority());
        var wasOpen = socket != null;
        try {
            return exchange(bytes, request.method());
        } catch (IOException gone) {
            close();
            if (!wasOpen) {
                throw gone;
            }
            // the service may close a connection that waits, at any moment
            return exchange(bytes, request.method());
        }
    }

    void close() {
        var open = socket;
        socket = null;
        if (open != null) {
            try {
                open.close();
            } catch (IOException already) {
                in = InputStream.nullInputStream();
            }
        }
    }

    private FuzzAnswer exchange(byte[] bytes, String method) throws IOException {
        var open = socket;
        if (open == null) {
            open = new Socket(address.getHost(), address.getPort());
            open.setSoTimeout(PATIENCE);
            open.setTcpNoDelay(true);
            in = new BufferedInputStream(open.getInputStream());
            socket = open;
        }
        try {
            open.getOutputStream().write(bytes);
        } catch (IOException refusedBeforeAllWasSent) {
            return read(method);
        }
        return read(method);
    }

    private FuzzAnswer read(String method) throws IOException {
        var status = Integer.parseInt(line().split(" ", 3)[1]);
        var headers = headers();
        if (status < 200) {
            return read(method);
        }
        var answer = new FuzzAnswer(status, headers, body(method, status, headers));
        if (answer.header("connection").orElse("").equalsIgnoreCase("close")) {
            close();
        }
        return answer;
    }

    private Map<String, List<String>> headers() throws IOException {
        var headers = new HashMap<String, List<String>>();
        for (var line = line(); !line.isEmpty(); line = line()) {
            var colon = line.indexOf(':');
            headers.computeIfAbsent(line.substring(0, colon).toLowerCase(Locale.ROOT), any -> new ArrayList<>())
                    .add(line.substring(colon + 1).strip());
        }
        return headers;
    }

    private byte[] body(String method, int status, Map<String, List<String>> headers) throws IOException {
        var type = headers.getOrDefault("content-type", List.of("")).getFirst();
        if (type.startsWith("text/event-stream")) {
            close();
            return new byte[0];
        }
        if (method.equals("HEAD") || status == 204 || status == 304) {
            return new byte[0];
        }
        if (headers.containsKey("transfer-encoding")) {
            return chunks();
        }
        var length = headers.get("content-length");
        return length == null ? in.readNBytes(LARGEST) : in.readNBytes(Integer.parseInt(length.getFirst()));
    }

    private byte[] chunks() throws IOException {
        var body = new ByteArrayOutputStream();
        for (var size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            body.writeBytes(in.readNBytes(size));
            line();
        }
        line();
        return body.toByteArray();
    }

    private String line() throws IOException {
        var line = new ByteArrayOutputStream();
        for (var next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("closed without an answer");
            }
            line.write(next);
        }
        return line.toString(StandardCharsets.ISO_8859_1).stripTrailing();
    }
}
