package org.accalmie.local.importing;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.accalmie.local.importing.file.Row;

/** Sends parts of a file to the incident service. */
public final class ImportClient {
    private static final Set<Integer> PASSING = Set.of(429, 502, 503, 504);

    /** More than a part takes where the database comes back at the last moment. */
    private static final Duration LONGEST_ANSWER = Duration.ofMinutes(2);

    private static final Duration LONGEST_CONNECT = Duration.ofSeconds(10);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(LONGEST_CONNECT).build();
    private final ObjectMapper json = new ObjectMapper();
    private final URI door;
    private final Supplier<String> token;

    /** Asks for a token anew with each part, since a long import outlives one. */
    public ImportClient(URI service, Mode mode, Supplier<String> token) {
        this.door = service.resolve("/incidents/import" + mode.query);
        this.token = token;
    }

    /** What is done with a row that is recorded already and says something else now. */
    public enum Mode {
        /** It is refused. */
        RECORD(""),
        /** It corrects what is recorded. */
        CORRECT("?mode=correct");

        private final String query;

        Mode(String query) {
            this.query = query;
        }
    }

    /**
     * Sends a part and returns its answers, which may end before the part does.
     *
     * @throws ServiceAway when the service is not there, or goes away
     * @throws ImportRefused when it wants nothing of the kind
     */
    List<LineAnswer> send(List<Row.Sheet> part) throws ServiceAway, InterruptedException {
        if (part.isEmpty()) {
            return List.of();
        }
        var body = part.stream().map(Row.Sheet::json).collect(Collectors.joining("\n"));
        var request = HttpRequest.newBuilder(door)
                .header("Authorization", "Bearer " + currentToken())
                .header("Content-Type", "application/x-ndjson")
                .timeout(LONGEST_ANSWER)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        var answer = send(request);
        if (PASSING.contains(answer.statusCode())) {
            throw new ServiceAway("it answers " + answer.statusCode());
        }
        if (answer.statusCode() != 200) {
            throw new ImportRefused(answer.statusCode(), door);
        }
        return answer.body().lines().map(this::read).toList();
    }

    private String currentToken() throws ServiceAway {
        try {
            return token.get();
        } catch (UncheckedIOException away) {
            throw new ServiceAway(requireNonNull(away.getCause()));
        }
    }

    private HttpResponse<String> send(HttpRequest request) throws ServiceAway, InterruptedException {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException away) {
            throw new ServiceAway(away);
        }
    }

    private LineAnswer read(String line) {
        try {
            return json.readValue(line, LineAnswer.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
