package org.accalmie.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.accalmie.local.testing.PackagedService;
import org.accalmie.local.testing.Tokens;

/** What a client does: requests with a token. */
public final class Api {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final PackagedService service;
    private final String token;

    Api(PackagedService service, String role) {
        this.service = service;
        this.token = Tokens.of(role);
    }

    public Answer get(String path) {
        return send(to(path).GET());
    }

    public Answer post(String path, String body) {
        return send(to(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    public Answer post(String path, String body, String idempotencyKey) {
        return send(to(path).header("Content-Type", "application/json")
                .header("Idempotency-Key", idempotencyKey)
                .POST(BodyPublishers.ofString(body)));
    }

    public Answer put(String path, String body) {
        return send(to(path).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(body)));
    }

    public Answer patch(String path, String changes) {
        return send(to(path).header("Content-Type", "application/merge-patch+json")
                .method("PATCH", BodyPublishers.ofString(changes)));
    }

    public Answer delete(String path) {
        return send(to(path).DELETE());
    }

    /** Every item of a list, page by page. */
    public List<JsonNode> all(String path) {
        var items = new ArrayList<JsonNode>();
        var page = get(path).expect(200).json();
        page.path("items").forEach(items::add);
        while (!page.path("next").isNull()) {
            page = get(path + "&after=" + page.path("next").asText())
                    .expect(200)
                    .json();
            page.path("items").forEach(items::add);
        }
        return items;
    }

    public HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(service.address(path))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + token);
    }

    public static Answer send(HttpRequest.Builder request) {
        try {
            var response = HTTP.send(request.build(), BodyHandlers.ofInputStream());
            try (var body = response.body()) {
                var text = neverEnds(response) ? "" : new String(body.readAllBytes(), StandardCharsets.UTF_8);
                return new Answer(response.statusCode(), response.headers(), text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean neverEnds(HttpResponse<?> response) {
        return response.headers().firstValue("Content-Type").orElse("").startsWith("text/event-stream");
    }
}
