package org.accalmie.web.door;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.accalmie.web.door.Door.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.accalmie.local.testing.LocalStack;
import org.accalmie.local.testing.StreamClient;
import org.accalmie.local.testing.Tokens;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StreamIT {
    private static final Duration SOON = Duration.ofSeconds(60);

    @Inject
    ThingStore things;

    @Inject
    Jdbi jdbi;

    @Inject
    PushedClock clock;

    private final List<StreamClient> open = new ArrayList<>();

    @AfterEach
    void close() {
        open.forEach(StreamClient::close);
        LocalStack.start();
    }

    @Test
    void shouldTellWhatIsNewWhatChangedAndWhatIsGone() {
        // given
        var stream = follow();
        var id = UUID.randomUUID();

        // when
        things.insert(id, "a");
        await().atMost(SOON).until(() -> stream.told("changed").size() == 1);
        things.rename(id, "b\n");
        await().atMost(SOON).until(() -> stream.told("changed").size() == 2);
        things.delete(id);

        // then
        await().atMost(SOON).until(() -> stream.told("gone").size() == 1);
        assertThat(stream.told("changed").getFirst()).contains("\"name\":\"a\"", id.toString());
        assertThat(stream.told("changed").getLast()).contains("\"name\":\"b\\n\"");
        assertThat(stream.told("gone")).containsExactly("{\"id\":\"%s\"}".formatted(id));
        assertThat(stream.told().stream().map(event -> Long.valueOf(event.id())).toList())
                .isSorted();
    }

    @Test
    void shouldSayWhatTimeItIsAtOnceAndEveryFifteenSeconds() {
        // given
        var stream = follow();
        assertThat(stream.told("beat").getFirst()).isEqualTo("{\"now\":\"%s\"}".formatted(clock.instant()));

        // when
        clock.push(Duration.ofSeconds(15));

        // then
        await().atMost(SOON).until(() -> stream.told("beat").contains("{\"now\":\"%s\"}".formatted(clock.instant())));
    }

    @Test
    void shouldTellAfterABreakWhatWasMissedAndNothingTwice() {
        // given
        var first = follow();
        things.insert(UUID.randomUUID(), "told");
        await().atMost(SOON).until(() -> first.told("changed").size() == 1);
        first.close();

        // when
        IntStream.range(0, 500).forEach(number -> things.insert(UUID.randomUUID(), "missed-" + number));
        var second = resume(first.lastEventId());
        await().atMost(SOON).until(() -> second.told("changed").size() >= 500);
        things.insert(UUID.randomUUID(), "last");

        // then
        await().atMost(SOON).until(() -> second.told("changed").getLast().contains("\"last\""));
        assertThat(second.told("changed")).hasSize(501).doesNotHaveDuplicates();
        assertThat(second.told("resync")).isEmpty();
    }

    @Test
    void shouldHaveTheListReadAnewByWhoMissedWhatIsNotKept() {
        // given
        var told = follow().lastEventId();
        things.insert(UUID.randomUUID(), "a");
        things.insert(UUID.randomUUID(), "b");
        jdbi.useHandle(
                handle -> handle.execute("delete from stream_change where id < (select max(id) from stream_change)"));

        // when
        var late = resume(told);
        var unknown = resume("nonsense");
        var ahead = resume(Long.toString(Long.MAX_VALUE));

        // then
        assertThat(List.of(late, unknown, ahead))
                .allSatisfy(
                        stream -> assertThat(stream.told().getFirst().name()).isEqualTo("resync"));
        assertThat(resume(late.lastEventId()).told("resync")).isEmpty();
    }

    @Test
    void shouldEndWithTheToken() {
        var stream = follow(Tokens.lasting(Duration.ofSeconds(10), "agent"));
        await().atMost(SOON).until(stream::isEnded);
        assertThat(stream.told("beat")).isNotEmpty();
    }

    @Test
    void shouldGoOnWhenTheDatabaseIsBack() {
        // given
        var stream = follow();
        LocalStack.postgres().stop();
        clock.push(Duration.ofMinutes(1));
        LocalStack.postgres().start();

        // when
        await().atMost(SOON).ignoreExceptions().until(() -> {
            things.insert(UUID.randomUUID(), "back");
            return true;
        });

        // then
        await().atMost(SOON).until(() -> stream.told("changed").toString().contains("back"));
    }

    @Test
    void shouldTellASlowReaderEverythingAndKeepNobodyWaiting() throws Exception {
        // given
        var quick = follow();
        try (var slow = new Socket()) {
            slow.setReceiveBufferSize(4_096);
            slow.connect(new InetSocketAddress(address().getHost(), address().getPort()));
            slow.getOutputStream().write("""
                    GET /things/stream HTTP/1.1\r
                    Host: localhost\r
                    Authorization: Bearer %s\r
                    \r
                    """.formatted(Tokens.of("agent")).getBytes(UTF_8));
            var lines = new BufferedReader(new InputStreamReader(slow.getInputStream(), UTF_8));
            await().atMost(SOON).until(() -> lines.readLine().startsWith("data: "));

            // when
            jdbi.useHandle(handle -> handle.execute("""
                    insert into thing (id, document)
                    select gen_random_uuid(), jsonb_build_object('name', n || repeat('x', 4000))
                    from generate_series(1, 4000) n"""));

            // then
            await().atMost(SOON).until(() -> quick.told("changed").size() == 4_000);
            var told = lines.lines()
                    .filter(line -> line.startsWith("data: {\"id\"") || line.startsWith("data: {\"name\""))
                    .limit(4_000)
                    .distinct();
            assertThat(told.count()).isEqualTo(4_000);
        }
    }

    @Test
    void shouldAllowOneCallerAndAllSomeAndLeaveTheirOtherRequestsAlone() {
        // given
        var own = IntStream.range(0, 8).mapToObj(number -> follow()).toList();

        // when
        var refused = Door.problem(as("agent").get("/things/stream"), 429);
        var list = as("agent").get("/silent");
        for (int other = 0; other < 4; other++) {
            follow(Tokens.of("follower-" + other, "agent"));
        }
        var full = given(Tokens.of("one-more", "agent"));

        // then
        assertThat(refused.<String>path("detail")).contains("8");
        assertThat(list.statusCode()).isEqualTo(200);
        Door.problem(full, 503);

        // when
        own.getFirst().close();

        // then
        await().atMost(SOON)
                .until(() -> StreamClient.open(address(), Tokens.of("agent")).status() == 200);
    }

    @Test
    void shouldAnswerWhoOnlyAsksForTheHeadAndWhoMayNot() {
        assertThat(as("agent").head("/things/stream").statusCode()).isEqualTo(200);
        Door.problem(as("supervisor").get("/things/stream"), 403);
        Door.problem(as("agent").accept("application/json").get("/things/stream"), 406);
    }

    private static Response given(String token) {
        return RestAssured.given().auth().oauth2(token).get("/things/stream");
    }

    private StreamClient follow() {
        return follow(Tokens.of("agent"));
    }

    private StreamClient follow(String token) {
        return begun(where -> StreamClient.open(where, token));
    }

    private StreamClient resume(String lastEventId) {
        return begun(where -> StreamClient.resume(where, Tokens.of("agent"), lastEventId));
    }

    private StreamClient begun(Function<URI, StreamClient> opening) {
        var stream = opening.apply(address());
        open.add(stream);
        assertThat(stream.status()).isEqualTo(200);
        await().atMost(SOON).until(() -> !stream.told("beat").isEmpty());
        return stream;
    }

    private static URI address() {
        return URI.create("http://localhost:" + RestAssured.port + "/things/stream");
    }
}
