package org.accalmie.escalation.board;

import static io.restassured.RestAssured.given;
import static org.accalmie.escalation.Incidents.anIncident;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.accalmie.escalation.ServiceTest;
import org.accalmie.events.sheet.assessment.Signal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may not do something is told so whatever is said, who may what is wrong with it. */
@QuarkusTest
class RightsIT extends ServiceTest {
    private static final List<String> SENSELESS =
            List.of("", "{}", "[1", "nonsense", "{\"nope\": 1}", "{\"comment\": 7}", "[]");
    private static final List<String> MALFORMED = List.of("[1", "nonsense", "{\"nope\": 1}", "[]");
    private static final String TO_N2 = "{\"team\": \"N2\", \"reason\": \"Technical\"}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "acknowledgement",
                "update",
                "transfer",
                "return",
                "completion",
                "waiting",
                "resumption",
                "resolution",
                "usefulness",
                "cancellation",
                "decision"
            })
    void shouldAskForRightsBeforeTheBodyIsRead(String command) {
        // given
        var id =
                escalate(anIncident().hearing(Signal.DOUBLE_BILLING).of("anna")).id();
        var others = List.of("tool", "care", "bi", "admin", "n2");

        // then
        for (var body : SENSELESS) {
            assertThat(status(given(), id, command, body)).isEqualTo(401);
            assertThat(status(as("supervisor"), UUID.randomUUID(), command, body))
                    .isEqualTo(404);
            assertThat(others).allMatch(role -> status(as(role), id, command, body) == 403);
            assertThat(status(as("bob", "agent"), id, command, body)).isEqualTo(403);
        }
        var who = List.of("completion", "usefulness").contains(command) ? as("anna", "agent") : as("supervisor");
        assertThat(MALFORMED).allMatch(body -> status(given().spec(who), id, command, body) == 400);
    }

    @Test
    void shouldKnowNoEscalationByAMalformedId() {
        as("supervisor")
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/escalations/nope/update")
                .then()
                .statusCode(404);
    }

    @Test
    void shouldTakeALateTwinOfWhoGaveTheCaseAway() {
        // given
        var id = escalate(anIncident().hearing(Signal.DOUBLE_BILLING)).id();
        post(as("billing"), id, "transfer", TO_N2).statusCode(200);

        // then
        post(as("billing"), id, "transfer", TO_N2).statusCode(200).body("version", equalTo(2));
        post(as("billing"), id, "transfer", TO_N2.replace("Technical", "Other")).statusCode(403);
        post(as("supervisor"), id, "transfer", TO_N2)
                .statusCode(409)
                .body("state", equalTo("SENT"))
                .body("rule", equalTo("transfer-to-another-team"));
    }

    @Test
    void shouldRefuseToDropOtherWordsOfTheSamePerson() {
        // given
        var id = escalate(anIncident().hearing(Signal.DOUBLE_BILLING)).id();
        post(as("billing"), id, "acknowledgement", "{\"nextUpdateAt\": \"2026-11-25T15:00:00Z\"}")
                .statusCode(200);
        post(as("billing"), id, "waiting", "{\"reason\": \"Invoice\"}").statusCode(200);

        // then
        post(as("billing"), id, "waiting", "{\"reason\": \"Invoice\"}")
                .statusCode(200)
                .body("version", equalTo(3));
        post(as("billing"), id, "waiting", "{\"reason\": \"Contract\"}")
                .statusCode(409)
                .body("state", equalTo("ACKNOWLEDGED"))
                .body("rule", equalTo("wait-when-acknowledged-and-not-waiting"));
        post(as("billing"), id, "acknowledgement", "{\"nextUpdateAt\": \"2026-11-25T16:00:00+01:00\"}")
                .statusCode(200);
        post(as("billing"), id, "acknowledgement", "{\"nextUpdateAt\": \"2026-11-25T16:00:00Z\"}")
                .statusCode(409)
                .body("rule", equalTo("acknowledge-when-sent"));
    }

    @Test
    void shouldRefuseOptionsThatCannotBeToldApart() {
        // given
        var id = escalate(anIncident().hearing(Signal.DOUBLE_BILLING)).id();

        // then
        post(as("billing"), id, "decision", """
                {"options": [{"label": "A"}, {"label": "B"}, {"label": "A"}], "chosen": "A", "decider": "x",
                 "statement": "y"}""").statusCode(400).body("violations.field", hasItem("options[2].label"));
    }

    private static int status(RequestSpecification caller, UUID id, String command, String body) {
        return caller.contentType(ContentType.JSON)
                .body(body)
                .post("/escalations/" + id + "/" + command)
                .statusCode();
    }
}
