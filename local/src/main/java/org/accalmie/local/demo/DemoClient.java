package org.accalmie.local.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Requests in the names of the demo's people, as any other program would send them. */
final class DemoClient {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int BUSY = 429;
    private static final int AWAY = 503;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final Map<DemoUser, String> tokens = new HashMap<>();
    private final DemoTokens provider;

    DemoClient(DemoTokens provider) {
        this.provider = provider;
    }

    record Reply(int status, JsonNode body) {
        boolean isDone() {
            return status / 100 == 2;
        }

        /** The rule of a refusal, or what else it says. */
        String why() {
            var rule = body.path("rule").asText(body.path("detail").asText());
            return status + " "
                    + (body.has("violations") ? body.path("violations").toString() : rule);
        }
    }

    /** Every item of a list, page by page. */
    void each(URI list, DemoUser who, Consumer<JsonNode> what) {
        var page = get(list, who);
        page.path("items").forEach(what);
        while (page.path("next").isTextual()) {
            page = get(URI.create(list + "&after=" + page.path("next").asText()), who);
            page.path("items").forEach(what);
        }
    }

    JsonNode get(URI address, DemoUser who) {
        var reply = send(address, who, HttpRequest.Builder::GET);
        if (!reply.isDone()) {
            throw new DemoRefused("%s answered %s".formatted(address, reply.why()));
        }
        return reply.body();
    }

    /** @param key by which the service knows that it did this before; none where the address names the thing itself */
    Reply send(String method, URI address, DemoUser who, JsonNode body, @Nullable String key) {
        return send(address, who, request -> {
            request.header("Content-Type", "application/json").method(method, BodyPublishers.ofString(body.toString()));
            if (key != null) {
                request.header("Idempotency-Key", key);
            }
        });
    }

    /** The first item of a list, once there is one. */
    @Nullable
    JsonNode await(URI list, DemoUser who) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            var items = get(list, who).path("items");
            if (!items.isEmpty()) {
                return items.get(0);
            }
            pause(PAUSE);
        }
        return null;
    }

    private Reply send(URI address, DemoUser who, Consumer<HttpRequest.Builder> what) {
        var request = HttpRequest.newBuilder(address)
                .header(
                        "Authorization",
                        "Bearer " + tokens.computeIfAbsent(who, it -> provider.of(it.name(), it.role())))
                .timeout(PATIENCE);
        what.accept(request);
        try {
            var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            while (answer.statusCode() == BUSY || answer.statusCode() == AWAY) {
                pause(Duration.ofSeconds(
                        answer.headers().firstValueAsLong("Retry-After").orElse(1)));
                answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            }
            return new Reply(answer.statusCode(), json(answer.body()));
        } catch (IOException away) {
            throw new UncheckedIOException("%s does not answer".formatted(address), away);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode json(String body) {
        try {
            return body.isEmpty() ? JSON.createObjectNode() : JSON.readTree(body);
        } catch (JsonProcessingException notJson) {
            return JSON.createObjectNode().put("detail", body);
        }
    }

    private static void pause(Duration length) {
        try {
            Thread.sleep(length);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
