package org.accalmie.console.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.accalmie.console.live.Connection.Hearer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StreamClientTest {
    private static final ServerEvent END = new ServerEvent("", "end", "");

    private final BlockingQueue<ServerEvent> heard = new LinkedBlockingQueue<>();
    private final CountDownLatch finished = new CountDownLatch(1);
    private HttpServer server;
    private StreamClient client;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        client = new StreamClient("http://localhost:" + server.getAddress().getPort() + "/");
    }

    @AfterEach
    void stop() {
        finished.countDown();
        server.stop(0);
    }

    @Test
    void shouldHearWhatComesWhileTheStreamIsOpen() throws InterruptedException {
        serve(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            write(exchange, "id: 8\nevent: beat\ndata: {\"now\":1}\n\n");
            finished.await();
        });
        client.open("token", "7", hearer());
        assertThat(next()).isEqualTo(new ServerEvent("8", "beat", "{\"now\":1}"));
        assertThat(heard).isEmpty();
    }

    @Test
    void shouldSayWhoAsksAndWhatWasToldLast() throws InterruptedException {
        serve(exchange -> {
            var headers = exchange.getRequestHeaders();
            exchange.sendResponseHeaders(200, 0);
            write(
                    exchange,
                    "data: %s %s %s\n\n"
                            .formatted(
                                    exchange.getRequestURI(),
                                    headers.getFirst("Authorization"),
                                    headers.getFirst("Last-Event-ID")));
            exchange.close();
        });
        client.open("token", "7", hearer());
        assertThat(next().data()).isEqualTo("/escalations/stream Bearer token 7");
        assertThat(next()).isEqualTo(END);
    }

    @Test
    void shouldEndWhereTheServiceRefusesOrIsAway() throws InterruptedException {
        serve(exchange -> {
            exchange.sendResponseHeaders(401, -1);
            exchange.close();
        });
        client.open("old", null, hearer());
        assertThat(next()).isEqualTo(END);
        server.stop(0);
        client.open("token", null, hearer());
        assertThat(next()).isEqualTo(END);
    }

    private interface Handler {
        void handle(HttpExchange exchange) throws IOException, InterruptedException;
    }

    private void serve(Handler handler) {
        server.createContext("/", exchange -> {
            try {
                handler.handle(exchange);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private static void write(HttpExchange exchange, String text) throws IOException {
        exchange.getResponseBody().write(text.getBytes(StandardCharsets.UTF_8));
        exchange.getResponseBody().flush();
    }

    private ServerEvent next() throws InterruptedException {
        var next = heard.poll(20, TimeUnit.SECONDS);
        assertThat(next).isNotNull();
        return next;
    }

    private Hearer hearer() {
        return new Hearer() {
            @Override
            public void hear(ServerEvent event) {
                heard.add(event);
            }

            @Override
            public void end() {
                heard.add(END);
            }
        };
    }
}
