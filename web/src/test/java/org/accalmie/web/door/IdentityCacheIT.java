package org.accalmie.web.door;

import static io.restassured.RestAssured.given;
import static org.accalmie.web.door.Door.problem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.accalmie.local.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IdentityCacheIT {
    @Test
    void shouldLetAKnownCallerInAgain() {
        // given
        var token = Tokens.of("agent");

        // when
        var first = get(token);
        var second = get(token);

        // then
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(second.statusCode()).isEqualTo(200);
    }

    @Test
    void shouldNotTakeAForgedTokenForAKnownOne() {
        // given
        var token = Tokens.of("agent");
        get(token);
        var last = token.length() - 10;
        var forged = token.substring(0, last) + (token.charAt(last) == 'A' ? 'B' : 'A') + token.substring(last + 1);

        // when
        var answer = problem(get(forged), 401);

        // then
        assertThat(answer.header("WWW-Authenticate")).contains("error=\"invalid_token\"");
    }

    @Test
    void shouldGiveAKnownCallerNoOtherRights() {
        // given
        var token = Tokens.of("bi");
        get(token);

        // then
        problem(get(token), 403);
    }

    private static Response get(String token) {
        return given().auth().oauth2(token).get("/things");
    }
}
