package org.accalmie.web.door;

import static io.restassured.RestAssured.given;
import static org.accalmie.web.door.Door.problem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.accalmie.local.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = ProviderAwayIT.NoProvider.class, restrictToAnnotatedClass = true)
class ProviderAwayIT {
    @Test
    void shouldHaveStartedAndAskToComeBack() {
        // when
        var answer = problem(given().auth().oauth2(Tokens.of("agent")).get("/things"), 503);

        // then
        assertThat(answer.header("Retry-After")).isNotBlank();
    }

    @Test
    void shouldStillAskForATokenWhenThereIsNone() {
        problem(given().get("/things"), 401);
    }

    public static final class NoProvider implements QuarkusTestResourceLifecycleManager {
        @Override
        public int order() {
            return 1;
        }

        @Override
        public Map<String, String> start() {
            return Map.of("quarkus.oidc.auth-server-url", "http://localhost:1/accalmie");
        }

        @Override
        public void stop() {
            // nothing was started
        }
    }
}
