package org.accalmie.web.door;

import static io.restassured.RestAssured.given;
import static org.accalmie.web.door.Door.as;
import static org.accalmie.web.door.Door.posting;
import static org.accalmie.web.door.Door.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.accalmie.local.testing.LocalStack;
import org.accalmie.local.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OutageIT {
    private static final Duration RECOVERY = Duration.ofSeconds(30);

    @Inject
    ThingStore things;

    @AfterEach
    void start() {
        LocalStack.start();
    }

    @Test
    void shouldAskToComeBackWhileTheDatabaseIsAwayAndRecoverByItself() {
        // given
        assertThat(create().statusCode()).isEqualTo(201);
        LocalStack.postgres().stop();

        // when
        var first = problem(create(), 503);
        var second = problem(create(), 503);
        var keyed = problem(
                posting("{\"name\": \"a\"}").header("Idempotency-Key", "k").post("/things"), 503);
        var invalid = problem(posting("{\"name\": 1}").post("/things"), 400);
        LocalStack.postgres().start();

        // then
        for (var answer : List.of(first, second, keyed)) {
            assertThat(Integer.parseInt(answer.header("Retry-After"))).isPositive();
        }
        assertThat(invalid.statusCode()).isEqualTo(400);
        await().atMost(RECOVERY).until(() -> create().statusCode() == 201);
    }

    @Test
    void shouldAskToComeBackWhenTheConnectionBreaksAtCommit() {
        // given
        var before = things.count();

        // when
        var answer = problem(posting("{\"name\": \"dies at commit\"}").post("/things"), 503);

        // then
        assertThat(answer.header("Retry-After")).isNotBlank();
        assertThat(things.count()).isEqualTo(before);
    }

    @Test
    void shouldGoOnWithTheKeysItKnowsWhileTheProviderIsAway() {
        // given
        var token = Tokens.of("agent");
        as("agent").get("/things");
        LocalStack.identity().stop();

        // when
        var answer = given().auth().oauth2(token).get("/things");

        // then
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    private static Response create() {
        return posting("{\"name\": \"a\"}").post("/things");
    }
}
