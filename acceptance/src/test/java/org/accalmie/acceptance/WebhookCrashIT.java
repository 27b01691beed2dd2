package org.accalmie.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.accalmie.local.testing.LocalStack;
import org.accalmie.local.testing.PackagedService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A service is killed in the middle of many deliveries: none is lost, and only what was not confirmed comes again. */
class WebhookCrashIT {
    private static final int MANY = 1_000;
    private static final int AT_ONCE = 8;
    private static final Duration SOON = Duration.ofSeconds(90);

    private final List<String> received = new CopyOnWriteArrayList<>();
    private final Semaphore answers = new Semaphore(MANY / 3);
    private final Escalations escalations;
    private final PackagedService service;
    private final HttpServer receiver;

    WebhookCrashIT() throws IOException {
        LocalStack.start();
        escalations = new Escalations();
        service = escalations.replica("webhooks");
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), MANY);
    }

    @BeforeEach
    void listen() {
        receiver.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        receiver.createContext("/", this::take);
        receiver.start();
    }

    @AfterEach
    void end() {
        service.kill();
        answers.release(MANY);
        receiver.stop(0);
    }

    @Test
    void shouldLoseNoDeliveryAndRepeatOnlyWhatWasNotConfirmed() throws SQLException {
        // given
        service.start(at("PT0S"));
        escalations.send(new Api(service, "supervisor"), MANY);
        new Api(service, "admin")
                .post("/webhooks", """
                        {"url": "http://localhost:%d/", "events": ["AcknowledgementOverdue"]}""".formatted(receiver.getAddress().getPort()))
                .expect(201);
        service.stop();

        // when it is killed while it waits for answers
        service.start(at("PT31M"));
        await().atMost(SOON).until(() -> received.size() == MANY / 3 + AT_ONCE && escalations.delivered() == MANY / 3);
        service.kill();
        answers.release(2 * MANY);
        service.start(at("PT33M"));

        // then
        await().atMost(SOON).until(() -> times().size() == MANY && received.size() == MANY + AT_ONCE);
        assertThat(times().values().stream().filter(times -> times > 1)).hasSize(AT_ONCE);
    }

    private Map<String, Long> times() {
        return received.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            received.add(exchange.getRequestHeaders().getFirst("webhook-id"));
            answers.acquireUninterruptibly();
            exchange.sendResponseHeaders(204, -1);
        }
    }

    private static Map<String, String> at(String offset) {
        return Map.of("ACCALMIE_CLOCK_OFFSET", offset, "ACCALMIE_WEBHOOK_PRIVATE_HOSTS", "localhost");
    }
}
