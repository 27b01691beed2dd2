package org.accalmie.local.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Follows a stream of server-sent events, and keeps what it was told. */
public final class StreamClient implements AutoCloseable {
    private final HttpClient http = HttpClient.newHttpClient();
    private final List<Event> told = new CopyOnWriteArrayList<>();
    private final int status;
    private volatile boolean ended;

    /** An event as it was told; only a stream of another kind has one without an id or a name. */
    public record Event(String id, String name, String data) {}

    private StreamClient(URI address, HttpRequest.Builder request) {
        try {
            var answer = http.send(request.uri(address).build(), HttpResponse.BodyHandlers.ofInputStream());
            status = answer.statusCode();
            Thread.ofVirtual().start(() -> read(answer.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public static StreamClient open(URI address, String token) {
        return new StreamClient(address, asking(token));
    }

    /** Goes on after an event that another stream told. */
    public static StreamClient resume(URI address, String token, String lastEventId) {
        return new StreamClient(address, asking(token).header("Last-Event-ID", lastEventId));
    }

    public int status() {
        return status;
    }

    public List<Event> told() {
        return List.copyOf(told);
    }

    /** The data of all events of a name. */
    public List<String> told(String name) {
        return told.stream()
                .filter(event -> event.name.equals(name))
                .map(Event::data)
                .toList();
    }

    public String lastEventId() {
        return told.getLast().id;
    }

    /** Whether the server has ended it. */
    public boolean isEnded() {
        return ended;
    }

    @Override
    public void close() {
        http.shutdownNow();
    }

    private static HttpRequest.Builder asking(String token) {
        return HttpRequest.newBuilder()
                .header("Accept", "text/event-stream")
                .header("Authorization", "Bearer " + token);
    }

    private void read(InputStream body) {
        try (var lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
            String[] event = {"", "", ""};
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isEmpty()) {
                    told.add(new Event(event[0], event[1], event[2]));
                } else {
                    take(line, event);
                }
            }
        } catch (IOException gone) {
            // as good as ended
        }
        ended = true;
    }

    private static void take(String line, String[] event) {
        var names = List.of("id: ", "event: ", "data: ");
        for (int i = 0; i < event.length; i++) {
            if (line.startsWith(names.get(i))) {
                event[i] = line.substring(names.get(i).length());
            }
        }
    }
}
