package org.accalmie.web.door;

import static io.restassured.RestAssured.given;
import static org.accalmie.web.door.Door.problem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.Map;
import org.accalmie.local.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(ConfiguredCallersIT.OfACompany.class)
class ConfiguredCallersIT {
    @Test
    void shouldNameTheCallerByTheConfiguredClaim() {
        var answer = create("{\"sub\": \"7f3a\", \"preferred_username\": \"anna\", \"roles\": [\"accalmie-agent\"]}");

        assertThat(answer.<String>path("recordedBy")).isEqualTo("7f3a");
    }

    @Test
    void shouldMapTheGroupsOfTheCompany() {
        assertThat(create("{\"https://example.com/groups\": [\"Lyon\"]}").statusCode())
                .isEqualTo(201);
        assertThat(create("{\"resources\": {\"desk\": {\"roles\": [\"accalmie-agent\"]}}}")
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void shouldGiveNoRoleToAGroupThatMerelySharesItsName() {
        problem(create("{\"https://example.com/groups\": [\"agent\"]}"), 403);
        problem(create("{\"groups\": [\"accalmie-agent\"]}"), 403);
    }

    private static Response create(String claims) {
        return given().auth()
                .oauth2(Tokens.withClaims("agent", claims))
                .contentType("application/json")
                .body("{\"name\": \"one\"}")
                .post("/things");
    }

    public static final class OfACompany implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "ACCALMIE_NAME_CLAIM", "sub",
                    "ACCALMIE_ROLE_CLAIMS", "roles,https://example.com/groups,resources/desk/roles",
                    "ACCALMIE_ROLE_PREFIX", "accalmie-",
                    "ACCALMIE_ROLE_MAP", "Lyon=agent;Paris=supervisor");
        }
    }
}
