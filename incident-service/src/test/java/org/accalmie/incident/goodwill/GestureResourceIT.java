package org.accalmie.incident.goodwill;

import static org.accalmie.incident.ASheet.aSheet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.accalmie.events.Topic;
import org.accalmie.incident.ServiceTest;
import org.accalmie.local.testing.TestTopics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class GestureResourceIT extends ServiceTest {
    private static final String CALL = "{\"type\": \"EXPERT_CALL\", \"justification\": \"Waited long\"}";
    private static final String REFUND =
            "{\"type\": \"FULL_REFUND\", \"amount\": 80, \"justification\": \"Never worked\"}";
    private static final String APPROVE = "{\"decision\": \"APPROVED\", \"comment\": \"Fair\"}";
    private static final String REFUSE = "{\"decision\": \"REFUSED\"}";

    @Test
    void shouldGoFromOfferToApplication() {
        // given
        var path = record(aSheet().of(customer)).get("id").asText();

        // when
        var offered = body(post(as("agent"), path, "", REFUND), 200);
        var approved = body(post(as("supervisor"), path, "/approval", APPROVE), 200);
        clock.set("2026-11-18T12:00:00Z");
        var applied = body(post(as("billing-tool", "tool"), path, "/application", "{\"reference\": \"B-1\"}"), 200);

        // then
        assertThat(offered.get("state").asText()).isEqualTo("PROPOSED");
        assertThat(approved.get("state").asText()).isEqualTo("APPROVED");
        assertThat(approved.get("decidedBy").asText()).isEqualTo("supervisor");
        assertThat(applied.get("state").asText()).isEqualTo("APPLIED");
        assertThat(applied.get("appliedAt").asText()).isEqualTo("2026-11-18T12:00:00Z");
        assertThat(gestureOf(path).get("state").asText()).isEqualTo("APPLIED");
        eventually(() -> assertThat(told(path))
                .containsExactly("IncidentRecorded", "GestureProposed", "GestureApproved", "GestureApplied"));
    }

    @Test
    void shouldTellWhatThePolicyDecidesAtOnce() {
        var id = record(aSheet().of(customer).withJson("gesture", CALL))
                .get("id")
                .asText();
        eventually(
                () -> assertThat(told(id)).containsExactly("IncidentRecorded", "GestureProposed", "GestureApproved"));
    }

    @Test
    void shouldTakeASecondGestureOnlyAfterARefusedOne() {
        // given
        var path = record(aSheet().of(customer).withJson("gesture", REFUND))
                .get("id")
                .asText();

        // then
        assertThat(rule(post(as("agent"), path, "", CALL))).isEqualTo("one-gesture-per-incident");
        body(post(as("supervisor"), path, "/approval", REFUSE), 200);
        body(post(as("agent"), path, "", CALL), 200);
        assertThat(gestureOf(path).get("type").asText()).isEqualTo("EXPERT_CALL");
    }

    @Test
    void shouldRefuseWhatIsNotLegalInTheState() {
        // given
        var path = record(aSheet().of(customer).withJson("gesture", REFUND))
                .get("id")
                .asText();

        // then
        assertThat(rule(post(as("tool"), path, "/application", "{\"reference\": \"B-1\"}")))
                .isEqualTo("only-approved-gestures-are-applied");
        body(post(as("supervisor"), path, "/approval", APPROVE), 200);
        body(post(as("supervisor"), path, "/approval", APPROVE), 200);
        assertThat(rule(post(as("supervisor"), path, "/approval", REFUSE))).isEqualTo("gesture-is-decided-once");
        body(post(as("tool"), path, "/application", "{\"reference\": \"B-1\"}"), 200);
        body(post(as("tool"), path, "/application", "{\"reference\": \"B-1\"}"), 200);
        assertThat(rule(post(as("tool"), path, "/application", "{\"reference\": \"B-2\"}")))
                .isEqualTo("only-approved-gestures-are-applied");
    }

    @Test
    void shouldLetNobodyDecideOnTheirOwn() {
        // given
        var sheet = aSheet().of(customer).by("lea").withJson("gesture", REFUND);
        var id = body(post(as("max", "agent"), sheet), 201).get("id").asText();

        // then
        body(post(as("max", "agent", "supervisor"), id, "/approval", APPROVE), 403);
        body(post(as("lea", "agent", "supervisor"), id, "/approval", APPROVE), 403);
        body(post(as("agent"), id, "/approval", APPROVE), 403);
        body(post(as("supervisor"), id, "/approval", APPROVE), 200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "/approval; {\"decision\": \"APPROVED\"}",
                "/approval; {\"decision\": \"REFUSED\"}",
                "/verdict; {\"verdict\": \"WITHIN_POLICY\", \"reason\": \"Loyal\"}"
            })
    void shouldLetNobodyReviewTheirOwnWhateverIsCorrected(String command, String review) {
        // given
        var sheet = aSheet().of(customer).by("Lea").withJson("gesture", REFUND);
        var id = body(post(as("max", "agent"), sheet), 201).get("id").asText();

        // when
        correctAgent(id, "ghost");
        correctAgent(id, "nina");

        // then
        for (var own : List.of("lea", "LEA", "max", "nina", "Nina")) {
            body(post(as(own, "agent", "supervisor"), id, command, review), 403);
        }
        assertThat(gestureOf(id).get("state").asText()).isEqualTo("PROPOSED");
        body(post(as("ghost", "agent", "supervisor"), id, command, review), 200);
    }

    @Test
    void shouldLetNobodyReviewWhatTheyOfferedByACorrection() {
        // given
        var id = record(aSheet().of(customer)).get("id").asText();
        as("max", "supervisor")
                .contentType("application/merge-patch+json")
                .body("{\"gesture\": " + REFUND + "}")
                .patch("/incidents/" + id)
                .then()
                .statusCode(200);

        // then
        body(post(as("max", "supervisor"), id, "/approval", APPROVE), 403);
        body(post(as("supervisor"), id, "/approval", APPROVE), 200);
    }

    @Test
    void shouldNotCountWhatIsHistoricalSinceACorrection() {
        // given
        var id = record(aSheet().of(customer).withJson("gesture", CALL))
                .get("id")
                .asText();

        // when
        as("supervisor")
                .contentType("application/merge-patch+json")
                .body("{\"historical\": true}")
                .patch("/incidents/" + id)
                .then()
                .statusCode(200);

        // then
        var known = body(as("supervisor").get("/customers/" + customer), 200);
        assertThat(known.at("/gestures/count").asInt()).isZero();
    }

    @Test
    void shouldLetASupervisorOverrideTheVerdict() {
        // given
        var path = record(aSheet().of(customer).withJson("gesture", CALL))
                .get("id")
                .asText();

        // when
        var judged =
                post(as("supervisor"), path, "/verdict", "{\"verdict\": \"WITHIN_POLICY\", \"reason\": \"Loyal\"}");

        // then
        assertThat(body(judged, 200).get("verdict").asText()).isEqualTo("WITHIN_POLICY");
        assertThat(gestureOf(path).get("verdictReason").asText()).isEqualTo("Loyal");
        assertThat(gestureOf(path).get("reasons").toString()).isEqualTo("[\"nothing-advised\",\"overridden\"]");
        eventually(() -> assertThat(told(path)).endsWith("GestureJudged"));
    }

    @Test
    void shouldTellOfAnApprovedGestureThatNobodyApplied() {
        // given
        var path = record(aSheet().of(customer).withJson("gesture", CALL))
                .get("id")
                .asText();
        var historical = record(aSheet().of(customer).withJson("gesture", CALL).withJson("historical", "true"))
                .get("id")
                .asText();

        // when
        clock.set("2026-11-19T10:00:00Z");

        // then
        eventually(() -> assertThat(told(path)).endsWith("GestureOverdue"));
        clock.set("2026-11-20T10:00:00Z");
        eventually(() -> assertThat(told(historical)).endsWith("GestureApproved"));
        assertThat(told(path)).containsOnlyOnce("GestureOverdue");
    }

    @Test
    void shouldListGesturesByState() {
        // given
        var path = record(aSheet().of(customer).withJson("gesture", REFUND))
                .get("id")
                .asText();

        // when
        var list = body(as("supervisor").get("/gestures?state=PROPOSED&limit=1"), 200);

        // then
        assertThat(list.at("/items/0/incidentId").asText()).isEqualTo(path);
        assertThat(list.at("/items/0/customerId").asText()).isEqualTo(customer);
        as("agent").get("/gestures").then().statusCode(403);
    }

    @Test
    void shouldTurnStrangersAwayBeforeReadingWhatTheySay() {
        var id = record(aSheet().of(customer)).get("id").asText();
        body(post(as("stranger", "agent"), id, "", "{\"type\": 7"), 403);
        body(post(as("agent"), id, "", "{\"type\": 7"), 400);
    }

    @Test
    void shouldNameWhatIsMissing() {
        var path = record(aSheet().of(customer).withJson("gesture", REFUND))
                .get("id")
                .asText();
        assertThat(field(post(as("supervisor"), path, "/approval", "{}"))).isEqualTo("decision");
        assertThat(field(post(as("supervisor"), path, "/verdict", "{\"verdict\": \"UNJUSTIFIED\"}")))
                .isEqualTo("reason");
        assertThat(field(post(as("tool"), path, "/application", "{}"))).isEqualTo("reference");
    }

    @Test
    void shouldNotFindTheGestureOfAnIncidentWithout() {
        var path = record(aSheet()).get("id").asText();
        body(post(as("supervisor"), path, "/approval", APPROVE), 404);
    }

    private static Response post(RequestSpecification caller, String id, String command, String body) {
        return caller.contentType("application/json").body(body).post("/incidents/" + id + "/gesture" + command);
    }

    private static void correctAgent(String id, String agent) {
        as("lea", "supervisor")
                .contentType("application/merge-patch+json")
                .body("{\"agent\": {\"id\": \"" + agent + "\"}}")
                .patch("/incidents/" + id)
                .then()
                .statusCode(200);
    }

    private static JsonNode gestureOf(String id) {
        return body(as("supervisor").get("/incidents/" + id), 200).get("gesture");
    }

    private static String rule(Response answer) {
        return body(answer, 409).get("rule").asText();
    }

    private static String field(Response answer) {
        ObjectNode problem = body(answer, 400);
        return problem.at("/violations/0/field").asText();
    }

    private static List<String> told(String id) {
        return TestTopics.read(Topic.INCIDENTS, id).stream()
                .map(event -> event.type().replace("accalmie.", "").replace(".v1", ""))
                .toList();
    }
}
