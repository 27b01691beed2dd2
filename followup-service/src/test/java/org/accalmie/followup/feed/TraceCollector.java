package org.accalmie.followup.feed;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Every request is traced, and what the service exports of it (OTLP over HTTP) is kept as it came. */
public final class TraceCollector implements QuarkusTestProfile {
    private static final ConcurrentLinkedQueue<String> EXPORTS = new ConcurrentLinkedQueue<>();
    private static final HttpServer SERVER = listen();

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "quarkus.otel.traces.sampler.arg", "1",
                "quarkus.otel.bsp.schedule.delay", "100ms",
                "quarkus.otel.exporter.otlp.protocol", "http/protobuf",
                "quarkus.otel.exporter.otlp.endpoint",
                        "http://localhost:" + SERVER.getAddress().getPort());
    }

    static boolean holds(String words) {
        return EXPORTS.stream().anyMatch(export -> export.contains(words));
    }

    private static HttpServer listen() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> {
                EXPORTS.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1));
                exchange.sendResponseHeaders(200, -1);
                exchange.close();
            });
            server.start();
            return server;
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
