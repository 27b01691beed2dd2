package org.accalmie.escalation.board;

import static io.restassured.RestAssured.given;
import static org.accalmie.escalation.Incidents.anIncident;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.accalmie.escalation.ServiceTest;
import org.accalmie.events.sheet.assessment.Signal;
import org.junit.jupiter.api.Test;

/** Every call of this service, by everybody: whom it serves, and whom it turns away with 403. */
@QuarkusTest
class RolesIT extends ServiceTest {
    private static final Set<String> EVERYBODY =
            Set.of("tool", "agent", "n2", "billing", "legal", "supervisor", "care", "bi", "admin");
    private static final Set<String> ADMIN = Set.of("admin");
    private static final Set<String> READERS = Set.of("agent", "billing", "supervisor");
    private static final Set<String> RECEIVERS = Set.of("billing", "supervisor");
    private static final Set<String> SENDER = Set.of("agent");
    private static final Set<String> SENDER_OR_SUPERVISOR = Set.of("agent", "supervisor");
    private static final String PROMISE = "{\"nextUpdateAt\": \"2026-11-25T15:00:00Z\"}";

    @Test
    void shouldShowAnEscalationToItsTeamSupervisorsAndSender() {
        // given
        var path = "/escalations/" + sent();

        // then
        for (var view : List.of("", "/timeline", "/timers", "/note", "/customer-message")) {
            assertThat(served(role -> as(role).get(path + view).statusCode()))
                    .as(view)
                    .isEqualTo(READERS);
        }
        assertThat(served(role -> as(role).get("/escalations").statusCode()))
                .isEqualTo(Set.of("agent", "n2", "billing", "legal", "supervisor"));
    }

    @Test
    void shouldTurnReadersAwayBeforeReadingWhatTheyAsk() {
        // given
        var path = "/escalations/" + sent();

        // then
        for (var asked : List.of("?limit=0", "?limit=x", "?typo=1")) {
            for (var view : List.of("", "/timeline", "/timers", "/note", "/customer-message")) {
                assertThat(as("bi").get(path + view + asked).statusCode())
                        .as(view + asked)
                        .isEqualTo(403);
            }
            assertThat(as("bi").get("/escalations" + asked).statusCode()).isEqualTo(403);
            assertThat(as("agent").get("/escalations" + asked).statusCode()).isEqualTo(400);
            assertThat(as("agent").get(path + "/timeline" + asked).statusCode()).isEqualTo(400);
        }
    }

    @Test
    void shouldLetThoseActWhoMay() {
        var bodies = Map.ofEntries(
                Map.entry("acknowledgement", PROMISE),
                Map.entry("update", "{\"message\": \"Soon\"}"),
                Map.entry("transfer", "{\"team\": \"N2\", \"reason\": \"Technical\"}"),
                Map.entry("return", "{\"reason\": \"OTHER\", \"missing\": []}"),
                Map.entry("waiting", "{\"reason\": \"Holiday\"}"),
                Map.entry("resumption", "{}"),
                Map.entry("resolution", "{\"outcome\": \"SOLVED\", \"summary\": \"Done\"}"),
                Map.entry("decision", """
                        {"options": [{"label": "A"}, {"label": "B"}], "chosen": "A", "decider": "x", "statement": "y"}"""),
                Map.entry("completion", "{\"dossier\": {\"period\": \"May\"}}"),
                Map.entry("usefulness", "{\"helpful\": \"YES\"}"),
                Map.entry("cancellation", "{\"reason\": \"No\"}"));
        bodies.forEach((command, body) -> assertThat(served(
                        role -> post(as(role), sent(), command, body).extract().statusCode()))
                .as(command)
                .isEqualTo(
                        switch (command) {
                            case "completion", "usefulness" -> SENDER;
                            case "cancellation" -> SENDER_OR_SUPERVISOR;
                            default -> RECEIVERS;
                        }));
    }

    @Test
    void shouldLetAgentsAndSupervisorsEscalateByHand() {
        var wish = "{\"incidentId\": \"%s\", \"team\": \"N2\", \"urgency\": \"H24\", \"request\": \"Look\"}";
        assertThat(served(role -> as(role).contentType(ContentType.JSON)
                        .body(wish.formatted(UUID.randomUUID()))
                        .post("/escalations")
                        .statusCode()))
                .isEqualTo(Set.of("agent", "supervisor"));
    }

    @Test
    void shouldKeepPoliciesToAdministrators() {
        for (var path :
                List.of("/policies/routing", "/policies/ladder", "/policies/prerequisites", "/teams", "/calendars")) {
            assertThat(served(role -> as(role).get(path).statusCode())).isEqualTo(ADMIN);
            assertThat(served(role -> json(as(role)).put(path).statusCode())).isEqualTo(ADMIN);
        }
        assertThat(served(role ->
                        json(as(role)).post("/policies/routing/simulation").statusCode()))
                .isEqualTo(ADMIN);
        assertThat(served(role -> as(role).get("/dead-letters").statusCode())).isEqualTo(ADMIN);
        assertThat(served(role -> as(role).post("/dead-letters/1/replay").statusCode()))
                .isEqualTo(ADMIN);
        assertThat(served(role -> as(role).get("/calendars/standard/preview?from=2026-11-24T09:00:00Z&duration=PT1H")
                        .statusCode()))
                .isEqualTo(EVERYBODY);
    }

    @Test
    void shouldAskForAToken() {
        for (var path :
                List.of("/escalations", "/escalations/" + sent(), "/policies/routing", "/teams", "/calendars")) {
            given().get(path).then().statusCode(401);
        }
        given().contentType(ContentType.JSON)
                .body(PROMISE)
                .post("/escalations/" + sent() + "/acknowledgement")
                .then()
                .statusCode(401);
    }

    private UUID sent() {
        var id = escalate(anIncident().hearing(Signal.DOUBLE_BILLING).of("agent"))
                .id();
        assertThat(id).isNotNull();
        return id;
    }

    /** The roles that were not turned away. */
    private static Set<String> served(Call call) {
        var served = new TreeSet<String>();
        for (var role : EVERYBODY) {
            if (call.by(role) != 403) {
                served.add(role);
            }
        }
        return served;
    }

    private static RequestSpecification json(RequestSpecification caller) {
        return caller.contentType(ContentType.JSON).body("{}");
    }

    private interface Call {
        int by(String role);
    }
}
