package org.accalmie.benchmarks.load;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The thinnest HTTP/1.1 client that keeps its connection: what it costs is not what is measured. */
public final class HttpConnection implements AutoCloseable {
    private static final String LENGTH = "content-length:";
    private static final String LOCATION = "location:";

    private final Socket socket;
    private final InputStream in;
    private final String head;
    private String location = "";

    public HttpConnection(URI address, String token) throws IOException {
        this("POST", address, token);
    }

    /** Asks for nothing but this path and query, again and again. */
    public static HttpConnection reading(URI address, String token) throws IOException {
        return new HttpConnection("GET", address, token);
    }

    private HttpConnection(String method, URI address, String token) throws IOException {
        socket = new Socket(address.getHost(), address.getPort());
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), 16 * 1024);
        head = "%s %s HTTP/1.1\r\nHost: %s:%d\r\nAuthorization: Bearer %s\r\nContent-Type: application/json\r\n"
                .formatted(method, pathOf(address), address.getHost(), address.getPort(), token);
    }

    /** Posts and returns the status, having read the whole answer. */
    public int post(String json) throws IOException {
        var body = json.getBytes(StandardCharsets.UTF_8);
        var request = new ByteArrayOutputStream(head.length() + body.length + 64);
        request.writeBytes((head + "Content-Length: " + body.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        request.writeBytes(body);
        request.writeTo(socket.getOutputStream());
        return answer();
    }

    /** Gets and returns the status, having read the whole answer. */
    public int get() throws IOException {
        socket.getOutputStream().write((head + "\r\n").getBytes(StandardCharsets.US_ASCII));
        return answer();
    }

    /** Where what was created last is, in small letters. */
    String location() {
        return location;
    }

    private static String pathOf(URI address) {
        return address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private int answer() throws IOException {
        int status = Integer.parseInt(line().split(" ", 3)[1]);
        int length = 0;
        boolean chunked = false;
        for (var header = line().toLowerCase(Locale.ROOT);
                !header.isEmpty();
                header = line().toLowerCase(Locale.ROOT)) {
            if (header.startsWith(LENGTH)) {
                length = Integer.parseInt(header.substring(LENGTH.length()).strip());
            }
            if (header.startsWith(LOCATION)) {
                location = header.substring(LOCATION.length()).strip();
            }
            chunked |= header.equals("transfer-encoding: chunked");
        }
        if (chunked) {
            skipChunks();
        }
        in.skipNBytes(length);
        return status;
    }

    private void skipChunks() throws IOException {
        for (int size = chunkSize(); size > 0; size = chunkSize()) {
            in.skipNBytes(size);
            line();
        }
        line();
    }

    private int chunkSize() throws IOException {
        return Integer.parseInt(line().split(";", 2)[0].strip(), 16);
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the service closed the connection");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }
}
