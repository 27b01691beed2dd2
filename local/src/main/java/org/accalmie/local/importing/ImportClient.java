package org.accalmie.local.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Sends parts of a file to the incident service. */
public final class ImportClient {
    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final URI door;
    private final Supplier<String> token;

    /** Asks for a token anew with each part, since a long import outlives one. */
    public ImportClient(URI service, Supplier<String> token) {
        this.door = service.resolve("/incidents/import");
        this.token = token;
    }

    /**
     * Sends a part and returns its answers, which may end before the part does.
     *
     * @throws IOException when the service is not there, or goes away
     * @throws ImportRefused when it wants nothing of the kind
     */
    List<LineAnswer> send(List<SheetLine> part) throws IOException, InterruptedException {
        var body = part.stream().map(SheetLine::json).collect(Collectors.joining("\n"));
        var request = HttpRequest.newBuilder(door)
                .header("Authorization", "Bearer " + token.get())
                .header("Content-Type", "application/x-ndjson")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() == 503) {
            throw new IOException("The service is not ready");
        }
        if (answer.statusCode() != 200) {
            throw new ImportRefused(answer.statusCode(), door);
        }
        return answer.body().lines().map(this::read).toList();
    }

    private LineAnswer read(String line) {
        try {
            return json.readValue(line, LineAnswer.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
