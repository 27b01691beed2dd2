package org.accalmie.web.door;

import static io.restassured.RestAssured.given;
import static org.accalmie.web.door.Door.problem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.accalmie.local.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class CallersIT {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "\"\"",
                "\" \\t\"",
                "7",
                "1.5",
                "true",
                "[\"agent\"]",
                "{\"name\": \"agent\"}",
                "\"age\\u0000nt\"",
                "\"age\\nnt\""
            })
    void shouldLetNobodyInWhomTheTokenDoesNotName(String name) {
        // when
        var answer = problem(create("{\"preferred_username\": %s}".formatted(name)), 401);

        // then
        assertThat(answer.header("WWW-Authenticate")).contains("error=\"invalid_token\"");
    }

    @Test
    void shouldRefuseANameThatIsTooLongToBeOne() {
        problem(create("{\"preferred_username\": \"%s\"}".formatted("a".repeat(256))), 401);
    }

    @Test
    void shouldNameTheCallerAsTheTokenDoes() {
        assertThat(create("{\"preferred_username\": \"Zoé d'Arc\"}").<String>path("recordedBy"))
                .isEqualTo("Zoé d'Arc");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "true", "null", "{}", "[7, null, {}]", "\"\"", "{\"roles\": [\"agent\"]}"})
    void shouldFindNoRoleInWhatHoldsNone(String groups) {
        problem(create("{\"groups\": %s}".formatted(groups)), 403);
        problem(create("{\"groups\": null, \"realm_access\": %s}".formatted(groups.replace("roles", "others"))), 403);
        problem(create("{\"groups\": null, \"realm_access\": {\"roles\": %s}}".formatted(groups)), 403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"groups\": null, \"realm_access\": {\"roles\": [\"bi\", \"agent\"]}}",
                "{\"groups\": [\"bi\"], \"realm_access\": {\"roles\": [\"agent\"]}}",
                "{\"groups\": [\"agent\"], \"realm_access\": 7}",
                "{\"groups\": \"bi agent\"}",
                "{\"groups\": [7, \"agent\"]}"
            })
    void shouldFindARoleWhereverItIsGiven(String claims) {
        assertThat(create(claims).statusCode()).isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"sub\": 7}", "{\"aud\": 7}", "{\"azp\": 7}", "{\"upn\": []}", "{\"jti\": {}}"})
    void shouldNeverFailForTheShapeOfAClaim(String claims) {
        assertThat(create(claims).statusCode()).isIn(201, 401);
    }

    private static Response create(String claims) {
        return given().auth()
                .oauth2(Tokens.withClaims("agent", claims))
                .contentType("application/json")
                .body("{\"name\": \"one\"}")
                .post("/things");
    }
}
