package org.accalmie.benchmarks.telling;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.accalmie.benchmarks.load.SheetOfTwoKilobytes;
import org.accalmie.benchmarks.rig.Rig;

/**
 * Looks which incidents are behind a figure and says when what one waits for is among them: the figure counts it from the
 * same commit on. A look reads five hundred facts, so there are twenty a second at most.
 */
final class Counted implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String NEWEST =
            "/kpis/de-escalation-rate/incidents?from=%1$s&to=%1$s&limit=100".formatted(SheetOfTwoKilobytes.DAY);
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final int PATIENCE_SECONDS = 60;
    private static final int OK = 200;

    private final Map<String, CompletableFuture<Boolean>> waiting = new ConcurrentHashMap<>();
    private final HttpClient http = HttpClient.newHttpClient();
    private final HttpRequest newest;
    private final Thread thread = Thread.ofPlatform().name("counted").daemon().unstarted(this::look);
    private volatile boolean closed;

    Counted(Rig rig) {
        newest = HttpRequest.newBuilder(rig.address(Rig.KPI, NEWEST))
                .header("Authorization", "Bearer " + rig.token("bi"))
                .build();
        thread.start();
    }

    /** Returns when that incident is counted; fewer than a hundred may be waited for at once. */
    void await(String incident) throws Exception {
        waiting.computeIfAbsent(incident, it -> new CompletableFuture<>()).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        waiting.remove(incident);
    }

    @Override
    public void close() throws InterruptedException {
        closed = true;
        thread.join();
        http.close();
    }

    private void look() {
        while (!closed) {
            try {
                read().forEach(it -> {
                    var awaited = waiting.get(it.path("id").asText());
                    if (awaited != null) {
                        awaited.complete(true);
                    }
                });
            } catch (Exception e) {
                waiting.values().forEach(it -> it.completeExceptionally(e));
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private JsonNode read() throws Exception {
        var answer = http.send(newest, BodyHandlers.ofString());
        if (answer.statusCode() != OK) {
            throw new IllegalStateException("answered " + answer.statusCode());
        }
        return JSON.readTree(answer.body()).path("items");
    }
}
