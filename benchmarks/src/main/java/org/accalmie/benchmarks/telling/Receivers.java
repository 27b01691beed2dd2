package org.accalmie.benchmarks.telling;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.accalmie.benchmarks.rig.Rig;

/** Many receivers of webhooks on one port, a path each; some answer at once, and some never. */
final class Receivers implements AutoCloseable {
    static final String HOST = "localhost";
    static final String ALIVE = "/alive/";
    static final String DEAD = "/dead/";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PATIENCE_SECONDS = 60;
    private static final int WAITING = 1_000;
    private static final int NO_CONTENT = 204;
    private static final int CREATED = 201;

    private final Rig rig;
    private final HttpServer server;
    private final HttpClient client = HttpClient.newHttpClient();
    private final List<String> webhooks = new ArrayList<>();
    private final Map<String, CompletableFuture<Void>> calls = new ConcurrentHashMap<>();
    private final AtomicLong answered = new AtomicLong();
    private final CountDownLatch end = new CountDownLatch(1);

    Receivers(Rig rig) throws IOException {
        this.rig = rig;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), WAITING);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext(ALIVE, this::answer);
        server.createContext(DEAD, this::wait);
        server.start();
    }

    void subscribe(String path) {
        var request = to("/webhooks").POST(BodyPublishers.ofString("""
                {"url": "http://%s:%d%s", "events": ["EscalationSent"]}""".formatted(
                        HOST, server.getAddress().getPort(), path)));
        webhooks.add(String.valueOf(read(request, CREATED).get("id")));
    }

    void unsubscribeAll() {
        webhooks.forEach(id -> read(to("/webhooks/" + id).DELETE(), NO_CONTENT));
        webhooks.clear();
    }

    /** Returns when a receiver was told of that customer, or had been already. */
    void await(String customer) throws Exception {
        of(customer).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    long answered() {
        return answered.get();
    }

    @Override
    public void close() {
        end.countDown();
        server.stop(0);
        client.close();
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(rig.address(Rig.ESCALATION, path))
                .header("Authorization", "Bearer " + rig.token("admin"))
                .header("Content-Type", "application/json");
    }

    private Map<?, ?> read(HttpRequest.Builder request, int expected) {
        try {
            var response = client.send(request.build(), BodyHandlers.ofByteArray());
            if (response.statusCode() != expected) {
                throw new IllegalStateException("answered " + response.statusCode());
            }
            return response.body().length == 0 ? Map.of() : JSON.readValue(response.body(), Map.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var told = JSON.readTree(exchange.getRequestBody().readAllBytes());
            of(told.path("data").path("customerId").asText()).complete(null);
            answered.incrementAndGet();
            exchange.sendResponseHeaders(NO_CONTENT, -1);
        }
    }

    private void wait(HttpExchange exchange) {
        try (exchange) {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private CompletableFuture<Void> of(String customer) {
        return calls.computeIfAbsent(customer, it -> new CompletableFuture<>());
    }
}
