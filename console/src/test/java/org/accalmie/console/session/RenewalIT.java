package org.accalmie.console.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.HttpCookie;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.accalmie.local.testing.LocalStackResource;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = LocalStackResource.class,
        initArgs = @ResourceArg(name = "database", value = "console"),
        restrictToAnnotatedClass = true)
@TestProfile(RenewalIT.EndsSoon.class)
class RenewalIT {
    @Inject
    Jdbi jdbi;

    @Test
    void shouldRenewTokensThatEndSoonUnderTheSameSession() {
        var visitor = new Visitor(URI.create("http://localhost:" + RestAssured.port));
        jdbi.useHandle(handle -> handle.execute("delete from session"));
        visitor.signIn("/board", "sam", "supervisor");
        var before = kept();
        var id = sessionId(visitor);
        var page = visitor.get("/board");
        assertThat(page.uri().getPath()).isEqualTo("/board");
        assertThat(page.body()).contains("sam", "supervisor");
        assertThat(kept()).hasSize(1).isNotEqualTo(before);
        assertThat(sessionId(visitor)).isEqualTo(id);
    }

    private List<String> kept() {
        return jdbi.withHandle(handle -> handle.createQuery("select encode(tokens, 'hex') from session")
                .mapTo(String.class)
                .list());
    }

    private static List<String> sessionId(Visitor visitor) {
        return visitor.cookies().stream()
                .filter(cookie -> cookie.getName().startsWith("q_session"))
                .map(HttpCookie::getValue)
                .toList();
    }

    /** Tokens last an hour: with two to go they are renewed by every request. */
    public static final class EndsSoon implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.oidc.token.refresh-token-time-skew", "2H");
        }
    }
}
