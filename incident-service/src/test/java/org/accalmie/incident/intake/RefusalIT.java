package org.accalmie.incident.intake;

import static io.restassured.RestAssured.given;
import static org.accalmie.incident.ASheet.aSheet;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.accalmie.incident.ServiceTest;
import org.accalmie.local.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is refused at the door is refused as a problem, and leaves nothing behind. */
@QuarkusTest
class RefusalIT extends ServiceTest {
    private int before;

    @BeforeEach
    void count() {
        before = incidents();
    }

    @AfterEach
    void nothingShouldBeStored() {
        assertThat(incidents()).isEqualTo(before);
    }

    @Test
    void shouldNameAllThatIsMissing() {
        var answer = post("{\"customer\": {}, \"reason\": \"OTHER\", \"planSatisfaction\": 9}");
        assertThat(violations(answer))
                .containsExactly(
                        "agent",
                        "anger",
                        "churnRisk",
                        "contact",
                        "customer.id",
                        "planSatisfaction",
                        "reasonDetail",
                        "sentimentAtEnd");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "colour; \"red\"; colour",
                "customer; {\"id\": \"C\", \"age\": 4}; customer.age",
                "anger; \"FURIOUS\"; anger",
                "signals; [\"LEGAL_THREAT\", \"SHOUTING\"]; signals[1]",
                "signals; [null]; signals[0]",
                "commitments; [{\"action\": \"Call\", \"dueAt\": \"2026-11-19T09:00:00Z\"}, {\"action\": \"Call\"}]; commitments[1].dueAt",
                "contact; {\"startedAt\": \"2026-11-18T09:20:00\"}; contact.startedAt",
                "contact; {\"startedAt\": \"0001-01-01T00:00:00Z\"}; contact.startedAt",
                "contact; {\"startedAt\": \"1899-12-31T23:59:59Z\"}; contact.startedAt",
                "contact; {\"startedAt\": \"9999-12-31T23:59:59Z\"}; contact.startedAt",
                "contact; {\"startedAt\": \"2026-11-18T09:20:00Z\", \"duration\": \"PT12H0.1S\"}; contact.duration",
                "contact; {\"startedAt\": \"2026-11-18T09:20:00Z\", \"duration\": \"PT1M\", \"calmedAfter\": \"PT2M\"}; contact.calmedAfter",
                "contact; {\"startedAt\": \"2026-11-18T10:05:00.001Z\"}; contact.startedAt",
                "customer; {\"id\": \".\"}; customer.id",
                "customer; {\"id\": \"..\"}; customer.id",
                "customer; {\"id\": \"\"}; customer.id",
                "customer; {\"id\": \" CLT-1\"}; customer.id",
                "customer; {\"id\": \"CLT-1\\u00a0\"}; customer.id",
                "customer; {\"id\": \"\\ufeffCLT-1\"}; customer.id",
                "customer; {\"id\": \"CLT\\t1\"}; customer.id",
                "customer; {\"id\": \"CLT\\u0085\"}; customer.id",
                "customer; {\"id\": \"{{ticket.requester.external_id}}\"}; customer.id",
                "customer; {\"id\": \"C\", \"email\": \"0612345678\"}; customer.email",
                "customer; {\"id\": \"C\", \"email\": \"a@b.fr, c@d.fr\"}; customer.email",
                "customer; {\"id\": \"C\", \"email\": \"a@b..fr\"}; customer.email",
                "customer; {\"id\": \"C\", \"email\": \"a@b.fr\\r\\nBcc: c@d.fr\"}; customer.email",
                "agent; {\"id\": \" \"}; agent.id",
                "agent; {\"id\": \"..\"}; agent.id",
                "agent; {\"id\": \"{$agent_email}\"}; agent.id",
                "source; \"{{source}}\"; source",
                "externalId; \"ZD-{{ticket.id}}\"; externalId",
                "externalId; \"{$conv_code}\"; externalId",
                "ticket; {\"id\": \"{{ticket.id}}\"}; ticket.id",
                "gesture; {\"type\": \"OTHER\", \"justification\": \"x\"}; gesture.amount",
                "note; 7; note",
                "note; \"a\\u0000b\"; note"
            })
    void shouldNameTheField(String field, String json, String path) {
        var answer = post(as("tool"), aSheet().withJson(field, json));
        assertThat(violations(answer)).containsExactly(path);
    }

    @Test
    void shouldNameAnIdThatIsTooLong() {
        assertThat(violations(post(as("tool"), aSheet().of("é".repeat(65))))).containsExactly("customer.id");
    }

    @Test
    void shouldNotTakeLongOverBraces() {
        var answer = post(as("tool"), aSheet().with("externalId", "{{{$".repeat(50_000)));
        assertThat(violations(answer)).containsExactly("externalId");
    }

    @Test
    void shouldNameATextThatIsTooLong() {
        var answer = post(as("tool"), aSheet().with("lesson", "é".repeat(4_001)));
        assertThat(violations(answer)).containsExactly("lesson");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "\"text\"", "{\"anger\": \"MILD\"} x"})
    void shouldRefuseWhatIsNoSheet(String body) {
        assertThat(problem(post(body), 400).jsonPath().getInt("status")).isEqualTo(400);
    }

    @Test
    void shouldRefuseTooLargeABody() {
        problem(post(as("tool"), aSheet().with("note", "x".repeat(300_000))), 413);
    }

    @Test
    void shouldRefuseAnotherMediaType() {
        problem(as("tool").contentType("text/plain").body(aSheet().json()).post("/incidents"), 415);
    }

    @Test
    void shouldRefuseWhoDoesNotSayWhoTheyAre() {
        problem(post(given(), aSheet()), 401);
        problem(post(given().auth().oauth2("no.token.this"), aSheet()), 401);
        problem(post(given().auth().oauth2(Tokens.expired("tool")), aSheet()), 401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"supervisor", "n2", "billing", "legal", "care", "bi", "admin"})
    void shouldRefuseWhoMayNotRecord(String role) {
        problem(post(as(role), aSheet()), 403);
    }

    private static Response post(String body) {
        return as("tool").contentType("application/json").body(body).post("/incidents");
    }

    private static List<String> violations(Response answer) {
        return problem(answer, 400).jsonPath().getList("violations.field");
    }

    private static Response problem(Response answer, int status) {
        return answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .extract()
                .response();
    }
}
