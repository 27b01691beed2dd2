package org.accalmie.web.door;

import static org.accalmie.web.door.Door.as;
import static org.accalmie.web.door.Door.posting;
import static org.accalmie.web.door.Door.problem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.accalmie.eventing.Ids;
import org.accalmie.web.idempotency.Idempotency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class IdempotencyIT {
    private static final String HEADER = "Idempotency-Key";
    private static final String BODY = "{\"name\": \"a\", \"amount\": 12.5}";
    private static final int TWINS = 40;

    @Inject
    ThingStore things;

    @Inject
    PushedClock clock;

    @Inject
    Ids ids;

    @Inject
    Idempotency idempotency;

    @Test
    void shouldGiveTheFirstAnswerAgainByteByByte() {
        // given
        var key = ids.next();
        var first = keyed(key, BODY);
        var before = things.count();

        // when
        var second = keyed(key, BODY);

        // then
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(first.header("Idempotency-Replayed")).isNull();
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(second.asByteArray()).isEqualTo(first.asByteArray());
        assertThat(Stream.of("Location", "ETag", "Content-Type").map(second::header))
                .isEqualTo(Stream.of("Location", "ETag", "Content-Type")
                        .map(first::header)
                        .toList());
        assertThat(things.count()).isEqualTo(before);
    }

    @Test
    void shouldAnswerTheSameWithAndWithoutAKey() {
        // when
        var without = posting(BODY).post("/things");
        var with = keyed(ids.next(), BODY);

        // then
        assertThat(with.contentType()).isEqualTo(without.contentType());
        assertThat(with.header("ETag")).isEqualTo(without.header("ETag"));
        assertThat(with.header("Location").length())
                .isEqualTo(without.header("Location").length());
        assertThat(with.asString().replaceAll("[0-9a-f-]{36}", ""))
                .isEqualTo(without.asString().replaceAll("[0-9a-f-]{36}", ""));
    }

    @Test
    void shouldRefuseTheKeyForOtherBytesOrAnotherPlace() {
        // given
        var key = ids.next();
        keyed(key, BODY);
        var before = things.count();

        // when
        var otherBytes = keyed(key, BODY + " ");
        var otherQuery = posting(BODY).header(HEADER, key).post("/things?lang=fr");
        var otherType = as("agent")
                .contentType("application/json;charset=utf-8")
                .body(BODY)
                .header(HEADER, key);

        // then
        problem(otherBytes, 422);
        problem(otherQuery, 422);
        problem(otherType.post("/things"), 422);
        assertThat(things.count()).isEqualTo(before);
    }

    @Test
    void shouldKeepTheKeysOfCallersApart() {
        // given
        var key = ids.next();
        var ofAgent = keyed(key, BODY);

        // when
        var ofTool = as("tool")
                .contentType("application/json")
                .body(BODY)
                .header(HEADER, key)
                .post("/things");

        // then
        assertThat(ofTool.header("Idempotency-Replayed")).isNull();
        assertThat(ofTool.<String>path("id")).isNotEqualTo(ofAgent.path("id"));
    }

    @Test
    void shouldHaveOneEffectWhenTwinsComeAtOnce() throws Exception {
        // given
        var key = ids.next();
        var before = things.count();

        // when
        var answers = atOnce(() -> keyed(key, BODY));

        // then
        assertThat(things.count()).isEqualTo(before + 1);
        assertThat(answers)
                .extracting(Response::statusCode)
                .containsOnly(201, 409)
                .contains(201);
        assertThat(answers.stream().filter(it -> it.statusCode() == 201).map(it -> it.path("id")))
                .containsOnly(keyed(key, BODY).<String>path("id"));
        answers.stream().filter(it -> it.statusCode() == 409).forEach(it -> {
            assertThat(problem(it, 409).header("Retry-After")).isEqualTo("1");
            assertThat(it.<String>path("rule")).isEqualTo("idempotency-key-in-use");
        });
    }

    @Test
    void shouldNotKeepARefusal() {
        // given
        var key = ids.next();
        problem(keyed(key, "{\"name\": \"already\"}"), 409);
        problem(keyed(key, "{\"name\": \"a\", \"mood\": \"?\"}"), 400);

        // when
        var answer = keyed(key, BODY);

        // then
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.header("Idempotency-Replayed")).isNull();
    }

    @Test
    void shouldForgetAKeyAfterADay() {
        // given
        var key = ids.next();
        var first = keyed(key, BODY);
        clock.push(Duration.ofHours(24).minusSeconds(1));
        var stillKept = keyed(key, BODY);
        clock.push(Duration.ofSeconds(1));

        // when
        var another = keyed(key, "{\"name\": \"b\"}");

        // then
        assertThat(stillKept.<String>path("id")).isEqualTo(first.path("id"));
        assertThat(another.statusCode()).isEqualTo(201);
        assertThat(keyed(key, "{\"name\": \"b\"}").<String>path("id")).isEqualTo(another.path("id"));
    }

    @Test
    void shouldPruneWhatIsOlderThanADay() {
        // given
        idempotency.prune();
        keyed(ids.next(), BODY);
        clock.push(Duration.ofHours(23));
        keyed(ids.next(), BODY);
        clock.push(Duration.ofHours(1));

        // when
        var pruned = idempotency.prune();

        // then
        assertThat(pruned).isGreaterThanOrEqualTo(1);
        assertThat(idempotency.prune()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "clé"})
    void shouldRefuseAKeyThatIsNotVisibleAscii(String key) {
        // when
        var answer = problem(posting(BODY).header(HEADER, key).post("/things"), 400);

        // then
        assertThat(answer.<String>path("violations[0].field")).isEqualTo(HEADER);
    }

    @Test
    void shouldTakeAKeyOf255CharactersAndNoneLonger() {
        // when
        var longest = posting(BODY).header(HEADER, "~".repeat(255)).post("/things");
        var longer = posting(BODY).header(HEADER, "~".repeat(256)).post("/things");

        // then
        assertThat(longest.statusCode()).isEqualTo(201);
        problem(longer, 400);
    }

    private static Response keyed(UUID key, String body) {
        return posting(body).header(HEADER, key).post("/things");
    }

    private static List<Response> atOnce(Callable<Response> call) throws InterruptedException {
        try (var threads = Executors.newFixedThreadPool(TWINS)) {
            return threads.invokeAll(Stream.generate(() -> call).limit(TWINS).toList()).stream()
                    .map(it -> it.resultNow())
                    .toList();
        }
    }
}
