package org.accalmie.console.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.accalmie.console.session.Visitor;
import org.accalmie.local.testing.LocalStackResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The board's commands while every service is away. */
@QuarkusTest
@QuarkusTestResource(
        value = LocalStackResource.class,
        initArgs = @ResourceArg(name = "database", value = "console"),
        restrictToAnnotatedClass = true)
class BoardIT {
    private static final String ID = "019a9745-9d00-7f25-8f1a-3c5d2b7e9a10";

    private Visitor visitor;

    @BeforeEach
    void arrive() {
        visitor = new Visitor(URI.create("http://localhost:" + RestAssured.port));
        visitor.signIn("/preferences/keys", "berta", "n2");
        visitor.post("/preferences", "language=EN&back=/preferences/keys");
    }

    @ParameterizedTest
    @CsvSource({
        "/board/%s/transfer, team, To team",
        "/board/%s/resolution, outcome, Outcome",
        "/board/%s/return, reason, Reason",
        "/board/%s/waiting, reason, Reason",
        "/dossiers/%s/decision, chosen, Chosen",
        "/dossiers/%s/usefulness, helpful, Did it help?"
    })
    void shouldSayAtTheFieldAndInTheListWhatIsMissing(String path, String field, String label) {
        var page = visitor.post(path.formatted(ID), "key=k&version=1");
        assertThat(page.statusCode()).as(page.body()).isEqualTo(400);
        assertThat(page.body())
                .contains("href=\"#f-" + field + "\"", "id=\"f-" + field + "\"", "aria-describedby=\"h-" + field + "\"")
                .contains(
                        label + "</a>: This is needed",
                        "<p class=\"hint wrong\" id=\"h-" + field + "\">This is needed");
    }

    @ParameterizedTest
    @CsvSource({
        "/board/%s/acknowledgement, key=%%C3%%A9+%%C3%%A9%%0A&nextUpdateAt=2h",
        "/board/%s/acknowledgement, nextUpdateAt=2h",
        "/board/%s/acknowledgement, key=k&version=%%C3%%A9&nextUpdateAt=2h",
        "/dossiers/%s/waiting, key=a+b&reason=x",
        "/dossiers/%s/usefulness, key=a+b&helpful=YES",
        "/dossiers/%s/usefulness, key=k&version=%%0A&helpful=YES",
        "/board/several/transfer, key=%%0A&id=%s~1~INC-1&team=N2&reason=x"
    })
    void shouldRefuseAKeyOrVersionThatNoServiceTakes(String path, String form) {
        var page = visitor.post(path.formatted(ID), form.formatted(ID));
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("That was not understood");
    }

    @ParameterizedTest
    @CsvSource({
        "/board, javascript:alert(1)",
        "/board, //evil.example/",
        "/board, /%%5Cevil.example",
        "/board, /board?q=%%25zz",
        "/dossiers, javascript:alert(1)"
    })
    void shouldLeadBackNowhereElse(String place, String back) {
        var page = visitor.post(place + "/" + ID + "/waiting", "key=k&back=" + back.formatted());
        assertThat(page.statusCode()).isEqualTo(400);
        var usual = place.equals("/board") ? "/board" : "/dossiers/" + ID;
        assertThat(page.body())
                .contains("name=\"back\" value=\"" + usual + "\"")
                .doesNotContain("javascript:", "evil.example", "%zz");
    }

    @ParameterizedTest
    @CsvSource({
        "'', /board?team=N2, They need a name",
        "%s, /board?team=N2, The name has more than 40 characters",
        "Mine, /board?q=Anna, may say who the customer is",
        "Mine, /board?customer=CLT-1, may say who the customer is"
    })
    void shouldSayWhyFiltersWereNotSaved(String name, String address, String why) {
        var page = visitor.post(
                "/board/filters", "name=" + name.formatted("n".repeat(41)) + "&address=" + encoded(address));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("These filters were not saved", why).contains("None yet");
    }

    @Test
    void shouldKeepAllThatAreSavedAtOnceAndSayThatThereIsNoRoom() {
        IntStream.rangeClosed(1, 20)
                .parallel()
                .forEach(number -> visitor.post("/board/filters", "name=f" + number + "&address=/board?team=N2"));
        var full = visitor.post("/board/filters", "name=more&address=/board?team=N2");
        assertThat(full.body()).contains("There are 20 saved filters already").doesNotContain(">more</a>");
        assertThat(full.body().split("data-saved")).hasSize(21);
        visitor.post("/preferences", "language=FR&back=/preferences/keys");
        assertThat(visitor.get("/board?unsaved=full").body()).contains("Il y a déjà 20 filtres enregistrés");
        IntStream.rangeClosed(1, 20).forEach(number -> visitor.post("/board/filters/removal", "name=f" + number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"theme=PINK", "zone=Nowhere/Else", "language=DE", "singleKeys=maybe"})
    void shouldRefuseAChoiceThatThereIsNot(String choice) {
        assertThat(visitor.post("/preferences", choice + "&back=/preferences/keys")
                        .statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"theme=SYSTEM", "theme=DARK", "zone=Europe/Paris", "sound=false"})
    void shouldTakeAChoiceThatThereIs(String choice) {
        assertThat(visitor.post("/preferences", choice + "&back=/preferences/keys")
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"care", "bi", "admin"})
    void shouldSayThatPagesOfARoleAreNotBuiltYet(String role) {
        var other = new Visitor(URI.create("http://localhost:" + RestAssured.port));
        assertThat(other.signIn("/", "with-" + role, role).body())
                .contains("Pages for your role are not built yet")
                .doesNotContain("no role that reads pages");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
