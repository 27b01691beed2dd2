package org.accalmie.incident.timeline;

import static org.accalmie.incident.ASheet.aSheet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import org.accalmie.events.escalation.EscalationAcknowledged;
import org.accalmie.events.escalation.EscalationSent;
import org.accalmie.incident.ServiceTest;
import org.accalmie.incident.escalation.EscalationFeed;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TimelineIT extends ServiceTest {
    private static final String CREDIT = """
            {"type": "ACCOUNT_CREDIT", "amount": 50.01, "justification": "Waited long"}""";

    @Test
    void shouldTellEverythingNewestFirst() {
        // given
        var id = id(record(aSheet()));
        clock.set("2026-11-18T10:05:00Z");
        body(
                as("agent")
                        .contentType("application/merge-patch+json")
                        .body("{\"note\": \"x\"}")
                        .patch(path(id)),
                200);
        clock.set("2026-11-18T10:10:00Z");
        body(as("agent").contentType("application/json").body(CREDIT).post(path(id) + "/gesture"), 200);
        clock.set("2026-11-18T10:15:00Z");
        send(as("supervisor"), id, "approval", "{\"decision\": \"APPROVED\"}");
        clock.set("2026-11-18T10:20:00Z");
        send(as("supervisor"), id, "verdict", "{\"verdict\": \"WITHIN_POLICY\", \"reason\": \"Deserved\"}");
        clock.set("2026-11-18T10:25:00Z");
        send(as("tool"), id, "application", "{\"reference\": \"B-1\"}");

        // when
        var entries = timeline(as("supervisor"), id);

        // then
        assertThat(what(entries))
                .containsExactly(
                        "GestureApplied",
                        "GestureJudged",
                        "GestureApproved",
                        "GestureProposed",
                        "IncidentRevised",
                        "IncidentRecorded");
        assertThat(entries.getLast().get("by").asText()).isEqualTo("tool");
        assertThat(entries.getLast().get("at").asText()).isEqualTo("2026-11-18T10:00:00Z");
        assertThat(entries.get(4).at("/details/changed/0").asText()).isEqualTo("note");
        assertThat(entries.get(3).at("/details/type").asText()).isEqualTo("ACCOUNT_CREDIT");
        assertThat(entries.get(2).get("by").asText()).isEqualTo("supervisor");
        assertThat(entries.getFirst().get("by").asText()).isEqualTo("tool");
    }

    @Test
    void shouldTellWhatTheEscalationServiceSays() {
        // given
        var id = id(record(aSheet()));
        var feed = new EscalationFeed(id);

        // when
        feed.tell(EscalationSent.class, 1);
        feed.tell(EscalationAcknowledged.class, 2);

        // then
        eventually(() -> assertThat(what(timeline(as("tool"), id)))
                .containsSubsequence("EscalationAcknowledged", "EscalationSent"));
        var taken = timeline(as("agent"), id).getFirst();
        assertThat(taken.at("/details/escalationId").asText())
                .isEqualTo(feed.escalationId().toString());
        assertThat(taken.at("/details/team").asText()).isEqualTo("N2");
    }

    @Test
    void shouldShowEscalationsInLegalModeToSupervisorAndSenderAlone() {
        // given
        var id = id(record(aSheet().withJson("signals", "[\"LEGAL_THREAT\"]")));

        // when
        new EscalationFeed(id).tell(EscalationSent.class, 1);

        // then
        eventually(() -> assertThat(what(timeline(as("supervisor"), id))).contains("EscalationSent"));
        assertThat(what(timeline(as("agent"), id))).contains("EscalationSent");
        assertThat(what(timeline(as("tool"), id))).containsExactly("IncidentRecorded");
    }

    @Test
    void shouldPage() {
        // given
        var id = id(record(aSheet().withJson("gesture", CREDIT)));

        // when
        var seen = new ArrayList<JsonNode>();
        var page = page(as("supervisor").queryParam("limit", 1), id);
        seen.addAll(items(page));
        while (!page.get("next").isNull()) {
            page = page(
                    as("supervisor")
                            .queryParam("limit", 1)
                            .queryParam("after", page.get("next").asText()),
                    id);
            seen.addAll(items(page));
        }

        // then
        assertThat(what(seen)).containsExactly("GestureProposed", "IncidentRecorded");
    }

    @Test
    void shouldBeTheirsAloneWhoMayReadTheIncident() {
        var id = id(record(aSheet()));
        as("max", "agent").get(path(id) + "/timeline").then().statusCode(403);
        as("bi").get(path(id) + "/timeline").then().statusCode(403);
        as("agent")
                .get(path("01a9a000-0000-7000-8000-000000000000") + "/timeline")
                .then()
                .statusCode(404);
        body(as("agent").queryParam("after", "nonsense").get(path(id) + "/timeline"), 400);
    }

    private static void send(RequestSpecification caller, String id, String step, String json) {
        caller.contentType("application/json")
                .body(json)
                .post(path(id) + "/gesture/" + step)
                .then()
                .statusCode(200);
    }

    private static List<JsonNode> timeline(RequestSpecification caller, String id) {
        return items(page(caller, id));
    }

    private static ObjectNode page(RequestSpecification caller, String id) {
        return body(caller.get(path(id) + "/timeline"), 200);
    }

    private static List<JsonNode> items(ObjectNode page) {
        return page.get("items").valueStream().toList();
    }

    private static List<String> what(List<JsonNode> entries) {
        return entries.stream().map(entry -> entry.get("what").asText()).toList();
    }

    private static String id(ObjectNode incident) {
        return incident.get("id").asText();
    }

    private static String path(String id) {
        return "/incidents/" + id;
    }
}
