package org.accalmie.escalation.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.accalmie.local.Ports;

/** A real receiver that can be told how to behave. */
final class Receiver implements AutoCloseable {
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final CountDownLatch patience = new CountDownLatch(1);
    private volatile int status = 200;
    private volatile String answer = "taken";
    private volatile Map<String, String> headers = Map.of();
    private volatile boolean silent;
    private volatile boolean closing;
    private final int port;
    private HttpServer server;

    Receiver() {
        this(Ports.free());
    }

    private Receiver(int wanted) {
        server = start(wanted);
        port = server.getAddress().getPort();
    }

    /** What was received. */
    record Call(String id, String timestamp, String signature, String body) {}

    String url() {
        return "http://localhost:" + port + "/hook";
    }

    List<Call> calls() {
        return calls;
    }

    Receiver answers(int code, String said, Map<String, String> with) {
        status = code;
        answer = said;
        headers = with;
        return this;
    }

    Receiver answers(int code) {
        return answers(code, "said " + code, Map.of());
    }

    /** Never answers. */
    Receiver isSilent() {
        silent = true;
        return this;
    }

    /** Hangs up in the middle of its answer. */
    Receiver hangsUp() {
        closing = true;
        return this;
    }

    void stop() {
        server.stop(0);
    }

    void comeBack() {
        server = start(port);
        closing = false;
    }

    @Override
    public void close() {
        patience.countDown();
        server.stop(0);
    }

    private HttpServer start(int wanted) {
        try {
            var started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted), 100);
            started.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            started.createContext("/", this::handle);
            started.start();
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        var said = exchange.getRequestHeaders();
        calls.add(new Call(
                said.getFirst("webhook-id"),
                said.getFirst("webhook-timestamp"),
                said.getFirst("webhook-signature"),
                body));
        if (silent) {
            awaitPatience();
        }
        headers.forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
        var bytes = answer.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, closing ? bytes.length + 100 : bytes.length);
        try (exchange) {
            exchange.getResponseBody().write(bytes);
        }
    }

    private void awaitPatience() {
        try {
            patience.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
