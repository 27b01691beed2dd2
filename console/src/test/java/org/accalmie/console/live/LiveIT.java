package org.accalmie.console.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Map;
import org.accalmie.console.session.Visitor;
import org.accalmie.local.testing.LocalStackResource;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = LocalStackResource.class,
        initArgs = @ResourceArg(name = "database", value = "console"),
        restrictToAnnotatedClass = true)
class LiveIT {
    private static final Map<String, String> SCRIPT =
            Map.of("Sec-Fetch-Mode", "cors", "Sec-Fetch-Site", "same-origin", "Accept", "text/event-stream");

    @Inject
    Jdbi jdbi;

    private Visitor visitor;

    @BeforeEach
    void arrive() {
        visitor = new Visitor(URI.create("http://localhost:" + RestAssured.port));
        visitor.signIn("/board", "sam", "supervisor");
    }

    /** Nothing listens where the tests look for the service, so that the stream ends by itself. */
    @Test
    void shouldSayWhoReadsAndWhetherTheServiceIsHeard() {
        var stream = visitor.get("/live", SCRIPT);
        assertThat(stream.statusCode()).isEqualTo(200);
        assertThat(stream.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/event-stream"));
        assertThat(stream.body()).contains("event:hello", "\"person\":\"sam\"", "\"live\":false", "\"now\":\"");
    }

    @Test
    void shouldTellAScriptThatTheSessionIsOver() {
        assertThat(visitor.get("/session", SCRIPT).statusCode()).isEqualTo(204);
        jdbi.useHandle(handle -> handle.execute("delete from session"));
        assertThat(visitor.get("/live", SCRIPT).statusCode()).isEqualTo(499);
        assertThat(visitor.get("/session", SCRIPT).statusCode()).isEqualTo(499);
    }

    @Test
    void shouldEndASignInOfASmallWindow() {
        var other = new Visitor(URI.create("http://localhost:" + RestAssured.port));
        assertThat(other.signIn("/session/window", "nora", "n2").body()).contains("data-signed-in=\"nora\"");
    }

    @Test
    void shouldSendNoListThatIsTheSame() {
        var away = visitor.get("/board", Map.of("Sec-Fetch-Mode", "cors", "HX-Target", "list"));
        assertThat(away.statusCode()).isEqualTo(503);
    }
}
