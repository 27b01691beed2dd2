package org.accalmie.console.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import org.accalmie.console.session.Visitor;
import org.accalmie.local.testing.LocalStackResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
}
