package org.accalmie.web.door;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.accalmie.web.door.Door.as;
import static org.accalmie.web.door.Door.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.runtime.ExecutorRecorder;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.accalmie.local.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LimitsIT {
    /** As the test's configuration says. */
    private static final int BURST = 1_000;

    private static final int UNDER_WAY = 48;
    private static final int READS = 4;
    private static final int STREAMS = 2;
    private static final int LONG_LISTS = 2;

    private final RawDoor door = new RawDoor();

    @AfterEach
    void close() throws Exception {
        door.close();
    }

    @Test
    void shouldServeOthersWhateverIsSentSlowly() throws Exception {
        // given
        for (int caller = 0; caller < 8; caller++) {
            for (int each = 0; each < UNDER_WAY; each++) {
                door.beginBody(Tokens.of("slow-" + caller, "agent"));
            }
        }

        // when
        var created = Door.posting("{\"name\": \"a\"}").post("/things");
        var ready = given().get("/q/health/ready");

        // then
        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(ready.statusCode()).isIn(200, 503);
    }

    @Test
    void shouldEndABodyThatComesByteByByteAtItsDeadline() throws Exception {
        // given
        var socket = door.beginBody(Tokens.of("dripping", "agent"));

        // when
        String answer;
        try (var sender = Executors.newSingleThreadScheduledExecutor()) {
            var dripping = sender.scheduleAtFixedRate(() -> drip(socket), 100, 100, TimeUnit.MILLISECONDS);
            answer = new String(socket.getInputStream().readAllBytes(), UTF_8);
            dripping.cancel(false);
        }

        // then
        assertThat(answer)
                .startsWith("HTTP/1.1 408")
                .contains("application/problem+json", "did not arrive in time")
                .containsIgnoringCase("connection: close");
    }

    @Test
    void shouldAllowOneCallerSomeRequestsAtOnceAndOthersTheirs() throws Exception {
        // given
        var token = Tokens.of("greedy", "agent");
        for (int each = 0; each < UNDER_WAY; each++) {
            door.beginBody(token);
        }

        // when
        var refused = problem(refused(() -> list(token), () -> door.beginBody(token)), 429);

        // then
        assertThat(refused.header("Retry-After")).isEqualTo("1");
        assertThat(refused.<String>path("detail")).contains("48");
        assertThat(as("agent").get("/silent").statusCode()).isEqualTo(200);

        // when
        door.close();

        // then
        await().until(() -> list(token).statusCode() == 200);
    }

    @Test
    void shouldServeOthersWhateverOneCallerDoesNotRead() throws Exception {
        // given
        var token = Tokens.of("unread", "agent");
        var before = LongResource.ASKED.get();
        for (int each = 0; each < UNDER_WAY; each++) {
            door.beginReading("/long", token);
        }
        await().until(() -> isCrowded(token));

        // when
        var other = as("agent").get("/long");

        // then
        assertThat(other.statusCode()).isEqualTo(200);
        assertThat(LongResource.ASKED.get() - before).isEqualTo(READS + 1);

        // when
        door.close();

        // then
        await().until(() -> list(token).statusCode() == 200);
        for (int each = 0; each < UNDER_WAY; each++) {
            assertThat(given().auth().oauth2(token).get("/long").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void shouldHoldTwoLongListsWhoeverDoesNotReadThem() throws Exception {
        // given
        LongResource.BEGUN.clear();
        for (int caller = 0; caller < 4; caller++) {
            door.beginReading("/long?limit=500", Tokens.of("hoarding-" + caller, "agent"));
        }
        await().until(() -> LongResource.BEGUN.size() >= LONG_LISTS);

        // when
        var shorter = as("agent").get("/long?limit=100");
        var another = as("agent").get("/long?limit=500");

        // then
        assertThat(shorter.statusCode()).isEqualTo(200);
        assertThat(another.statusCode()).isEqualTo(200);
        await().until(() -> LongResource.BEGUN.size() >= 6);
        var begun = LongResource.BEGUN.stream().sorted().toList();
        assertThat(begun.get(5) - begun.getFirst()).isGreaterThan(TimeUnit.SECONDS.toNanos(3));
    }

    @Test
    void shouldAllowOneCallerABurstAndNoMoreUntilLater() throws Exception {
        // given
        var request = "GET /silent HTTP/1.1\nHost: localhost\nAuthorization: Bearer %s\n"
                .formatted(Tokens.of("eager", "agent"));

        // when
        var answers = RawDoor.send((request + "\n").repeat(BURST + 500) + request + "Connection: close\n\n");

        // then
        assertThat(count("HTTP/1.1 200", answers)).isGreaterThanOrEqualTo(BURST);
        assertThat(count("HTTP/1.1 429", answers)).isPositive();
        assertThat(count("(?i)retry-after: 1", answers)).isEqualTo(count("HTTP/1.1 429", answers));
    }

    @Test
    void shouldNotLetImportsTakeAllThreads() throws Exception {
        // given
        var token = Tokens.of("importing", "tool");
        var beginning = """
                POST /things/import HTTP/1.1
                Host: localhost
                Authorization: Bearer %s
                Content-Type: text/plain
                Content-Length: 5000

                a""".formatted(token);
        for (int each = 0; each < STREAMS; each++) {
            door.begin(beginning);
        }

        // when, then
        assertThat(refused(() -> postImport(token), () -> door.begin(beginning)).statusCode())
                .isEqualTo(429);
        assertThat(postImport(Tokens.of("tool")).statusCode()).isEqualTo(200);
    }

    @Test
    void shouldSayHowItIsWhileAllThreadsAreTaken() {
        // given
        var free = new CountDownLatch(1);
        for (int each = 0; each < 200; each++) {
            ExecutorRecorder.getCurrent().execute(() -> awaitQuietly(free));
        }

        try {
            // when
            var live = given().get("/q/health/live");
            var ready = given().get("/q/health/ready");
            var metrics = given().get("/q/metrics");

            // then
            assertThat(live.statusCode()).isEqualTo(200);
            assertThat(ready.asString()).contains("outbox");
            assertThat(metrics.asString()).contains("# TYPE");
        } finally {
            free.countDown();
        }
    }

    /**
     * While it is not, a request waits behind those that are not read. It stays: if it came before the last of them, that
     * one was refused, and it has its place.
     */
    private boolean isCrowded(String token) throws IOException {
        var socket = door.begin("""
                GET /silent HTTP/1.1
                Host: localhost
                Authorization: Bearer %s

                """.formatted(token));
        socket.setSoTimeout(1_000);
        try {
            return new String(socket.getInputStream().readNBytes("HTTP/1.1 429".length()), UTF_8).endsWith("429");
        } catch (SocketTimeoutException waiting) {
            return false;
        }
    }

    /**
     * The first refusal: those that were begun come to their deadlines while one looks again.
     *
     * <p>What was asked meanwhile may have had the place of one that was begun, which was refused: another takes it.
     */
    private static Response refused(Callable<Response> asking, Callable<?> another) {
        Callable<Response> asked = () -> {
            var answer = asking.call();
            if (answer.statusCode() != 429) {
                another.call();
            }
            return answer;
        };
        return await().until(asked, answer -> answer.statusCode() == 429);
    }

    private static Response list(String token) {
        return given().auth().oauth2(token).get("/silent");
    }

    private static Response postImport(String token) {
        return given().auth().oauth2(token).contentType("text/plain").body("ab").post("/things/import");
    }

    private static long count(String what, String text) {
        return Pattern.compile(what).matcher(text).results().count();
    }

    private static void awaitQuietly(CountDownLatch free) {
        try {
            free.await();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private static void drip(Socket socket) {
        try {
            socket.getOutputStream().write(' ');
        } catch (IOException hungUp) {
            throw new UncheckedIOException(hungUp);
        }
    }
}
