package org.accalmie.benchmarks.load;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;

/** One import: a thread that sends lines as fast as they are taken, and one that reads the answers meanwhile. */
public final class ImportStream {
    private final URI address;
    private final String token;

    public ImportStream(URI address, String token) {
        this.address = address;
        this.token = token;
    }

    /** Sends so many lines and returns how many were answered by the status. */
    public int send(int lines, IntFunction<String> line, int status) throws IOException {
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            var sending = CompletableFuture.runAsync(() -> write(socket, lines, line));
            var answered = count(socket, "\"status\":" + status + ",");
            sending.join();
            return answered;
        }
    }

    private void write(Socket socket, int lines, IntFunction<String> line) {
        try {
            var out = new BufferedOutputStream(socket.getOutputStream(), 64 * 1024);
            out.write("""
                    POST %s HTTP/1.1\r
                    Host: %s:%d\r
                    Authorization: Bearer %s\r
                    Content-Type: application/x-ndjson\r
                    Transfer-Encoding: chunked\r
                    \r
                    """.formatted(address.getPath(), address.getHost(), address.getPort(), token)
                    .getBytes(StandardCharsets.US_ASCII));
            for (int n = 0; n < lines; n++) {
                var bytes = (line.apply(n) + "\n").getBytes(StandardCharsets.UTF_8);
                out.write((Integer.toHexString(bytes.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
                out.write(bytes);
                out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
            }
            out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int count(Socket socket, String wanted) throws IOException {
        var in = new BufferedInputStream(socket.getInputStream(), 64 * 1024);
        while (!line(in).isEmpty()) {
            // the head of the answer
        }
        int found = 0;
        var answer = new StringBuilder();
        for (int size = size(in); size > 0; size = size(in)) {
            for (var letter : new String(in.readNBytes(size), StandardCharsets.ISO_8859_1).toCharArray()) {
                answer.append(letter);
                if (letter == '\n') {
                    found += answer.indexOf(wanted) < 0 ? 0 : 1;
                    answer.setLength(0);
                }
            }
            line(in);
        }
        return found;
    }

    /** Of the next chunk; 0 is the last. */
    private static int size(InputStream in) throws IOException {
        return Integer.parseInt(line(in), 16);
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (int next = in.read(); next != '\n' && next >= 0; next = in.read()) {
            line.append((char) next);
        }
        return line.toString().strip();
    }
}
