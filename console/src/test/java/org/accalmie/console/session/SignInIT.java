package org.accalmie.console.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Map;
import org.accalmie.local.testing.LocalStackResource;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = LocalStackResource.class,
        initArgs = @ResourceArg(name = "database", value = "console"),
        restrictToAnnotatedClass = true)
class SignInIT {
    @Inject
    Jdbi jdbi;

    private Visitor visitor;

    @BeforeEach
    void arrive() {
        jdbi.useHandle(handle -> handle.execute("delete from session"));
        visitor = new Visitor(URI.create("http://localhost:" + RestAssured.port));
    }

    @Test
    void shouldComeBackToThePageThatWasAskedFor() {
        var page = visitor.signIn("/board?overdue=true", "sam", "supervisor");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.uri().toString()).endsWith("/board?overdue=true");
        assertThat(page.body()).contains("sam").contains("supervisor").contains("<h1>Board</h1>");
    }

    @Test
    void shouldLeaveTheBrowserAnIdAndTheDatabaseNothingReadable() {
        visitor.signIn("/board", "sam", "supervisor");
        assertThat(visitor.cookies())
                .filteredOn(cookie -> cookie.getName().startsWith("q_session"))
                .singleElement()
                .satisfies(cookie -> {
                    assertThat(cookie.getValue()).hasSize(43);
                    assertThat(cookie.isHttpOnly()).isTrue();
                    assertThat(cookie.getDomain()).doesNotStartWith(".");
                    assertThat(kept()).doesNotContain(cookie.getValue()).doesNotContain("eyJ");
                });
    }

    @Test
    void shouldTellAScriptThatNobodyIsSignedIn() {
        assertThat(visitor.get("/board", Map.of("Sec-Fetch-Mode", "cors")).statusCode())
                .isEqualTo(499);
    }

    @Test
    void shouldRefuseWhatAPageOfSomebodyElseAsks() {
        visitor.signIn("/board", "sam.o'neill", "supervisor");
        assertThat(visitor.get("/session", Map.of("Reader", "sam.o'neill")).statusCode())
                .isEqualTo(204);
        var refused = visitor.get("/session", Map.of("Reader", "sam"));
        assertThat(refused.statusCode()).isEqualTo(499);
        assertThat(refused.headers().firstValue("Reader")).contains("sam.o%27neill");
    }

    @Test
    void shouldEndTheSessionAtBothEnds() {
        visitor.signIn("/board", "sam", "supervisor");
        var end = visitor.post("/sign-out", "");
        assertThat(end.uri().getPath()).isEqualTo("/signed-out");
        assertThat(end.body()).contains("Signed out");
        assertThat(kept()).isEmpty();
        assertThat(visitor.get("/board").uri().getPath()).endsWith("/authorize");
    }

    @Test
    void shouldLeaveTokensAloneThatLastLonger() {
        visitor.signIn("/board", "sam", "supervisor");
        var before = kept();
        visitor.get("/board");
        assertThat(kept()).isEqualTo(before);
    }

    @Test
    void shouldRefuseAForgedChangeAndASignOutByALink() {
        visitor.signIn("/board", "sam", "supervisor");
        assertThat(visitor.post("/preferences", "theme=DARK", Map.of("Sec-Fetch-Site", "cross-site"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(visitor.post("/preferences", "theme=DARK", Map.of()).statusCode())
                .isEqualTo(403);
        assertThat(visitor.post("/preferences", "theme=DARK", Map.of("Origin", "http://evil.example"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(visitor.get("/sign-out").statusCode()).isEqualTo(405);
    }

    @Test
    void shouldRememberWhatAPersonChose() {
        visitor.signIn("/board", "chooser", "supervisor");
        visitor.post("/preferences", "language=FR&back=/board");
        var page = visitor.post("/preferences", "theme=DARK&back=/board");
        assertThat(page.body()).contains("<html lang=\"fr\" data-theme=\"DARK\"", "<h1>Escalades</h1>");
        assertThat(visitor.post("/preferences", "theme=SYSTEM&back=//evil.example")
                        .uri()
                        .getHost())
                .isEqualTo("localhost");
    }

    @Test
    void shouldSayWhatPagesMayDo() {
        var page = visitor.signIn("/board", "sam", "supervisor");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';")
                .contains("manifest-src 'self';")
                .doesNotContain("unsafe");
        assertThat(page.headers().allValues("Cache-Control")).containsExactly("no-store");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("same-origin");
    }

    @Test
    void shouldSayWhyThereIsNothingForARoleWithoutPages() {
        assertThat(visitor.signIn("/", "tom", "tool").body()).contains("No page is open to you");
        var board = visitor.get("/board");
        assertThat(board.statusCode()).isEqualTo(403);
        assertThat(board.body()).contains("Not open to you");
    }

    @Test
    void shouldSayThatAnAddressIsNone() {
        visitor.signIn("/board", "sam", "supervisor");
        var page = visitor.get("/nowhere");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("There is nothing here");
    }

    @Test
    void shouldSayThatTheServiceIsAwayAndKeepWhatWasTyped() {
        visitor.signIn("/board", "sam", "supervisor");
        assertThat(visitor.get("/board").body()).contains("A service is away");
        var refused = visitor.post(
                "/board/019a9745-9d00-7f25-8f1a-3c5d2b7e9a10/waiting", "key=k&version=1&reason=The+customer+writes");
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.body()).contains("A service is away", "The customer writes", "value=\"k\"");
    }

    private String kept() {
        return jdbi.withHandle(handle -> String.join(
                "\n",
                handle.createQuery("select id || encode(tokens, 'escape') from session")
                        .mapTo(String.class)
                        .list()));
    }
}
