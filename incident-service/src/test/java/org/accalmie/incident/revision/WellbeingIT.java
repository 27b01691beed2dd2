package org.accalmie.incident.revision;

import static org.accalmie.incident.ASheet.aSheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Locale;
import org.accalmie.events.Topic;
import org.accalmie.incident.ASheet;
import org.accalmie.incident.ServiceTest;
import org.accalmie.local.testing.TestTopics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How an agent felt stays with that agent, whatever is corrected. */
@QuarkusTest
class WellbeingIT extends ServiceTest {
    private static final String SCORE = "agentWellbeing";
    private static final String DISTRESS = "agentDistress";

    private final String agent = "Agent-" + customer;

    @Test
    void shouldNotShowItToWhomeverTheIncidentIsCorrectedTo() {
        // given
        var incident = record(aSadSheet());

        // when
        var corrected = body(patch(as("supervisor"), incident, "{\"agent\": {\"id\": \"supervisor\"}}"), 200);

        // then
        assertThat(corrected.toString()).doesNotContain(SCORE, DISTRESS);
        assertThat(body(as("supervisor").get(path(incident)), 200).toString()).doesNotContain(SCORE, DISTRESS);
        assertThat(body(as("supervisor").get(path(incident) + "/revisions"), 200)
                        .toString())
                .doesNotContain(SCORE, DISTRESS);
        eventually(() -> assertThat(TestTopics.read(Topic.CARE, "supervisor"))
                .anySatisfy(told -> assertThat(ASheet.tree(told.value())).isEqualTo(told(incident, "supervisor"))));
    }

    @Test
    void shouldBeThereAgainHoweverManyVersionsLieBetween() {
        // given
        var incident = record(aSadSheet());
        body(patch(as("supervisor"), incident, "{\"agent\": {\"id\": \"ghost\"}}"), 200);
        for (int version = 3; version < 40; version++) {
            body(patch(as("supervisor"), incident, "{\"note\": \"" + version + "\"}"), 200);
        }

        // when
        body(patch(as("supervisor"), incident, "{\"agent\": {\"id\": \"" + agent + "\"}}"), 200);

        // then
        assertThat(body(as(agent, "agent").get(path(incident)), 200).get(SCORE).asInt())
                .isEqualTo(2);
    }

    @Test
    void shouldBeThereAgainWhenTheAgentIsCorrectedBack() {
        // given
        var incident = record(aSadSheet());
        var back = "{\"agent\": {\"id\": \"" + agent.toUpperCase(Locale.ROOT) + "\"}}";

        // when
        body(patch(as("supervisor"), incident, "{\"agent\": {\"id\": \"ghost\"}}"), 200);
        body(patch(as("tool"), incident, "{\"agentWellbeing\": 5, \"agentDistress\": false}"), 200);
        var answer = body(patch(as("supervisor"), incident, back), 200);

        // then
        assertThat(answer.toString()).doesNotContain(SCORE, DISTRESS);
        var shown = body(as(agent, "agent").get(path(incident)), 200);
        assertThat(shown.get(SCORE).asInt()).isEqualTo(2);
        assertThat(shown.get(DISTRESS).asBoolean()).isTrue();
        body(patch(as("supervisor"), incident, "{\"agent\": {\"id\": \"ghost\"}}"), 200);
        assertThat(body(as("ghost", "agent").get(path(incident)), 200)
                        .get(SCORE)
                        .asInt())
                .isEqualTo(5);
        eventually(() -> assertThat(TestTopics.read(Topic.CARE, agent.toUpperCase(Locale.ROOT)))
                .anySatisfy(told -> assertThat(
                                ASheet.tree(told.value()).get("score").asInt())
                        .isEqualTo(2)));
    }

    @Test
    void shouldStayWhatItWasInEveryVersionForTheAgentAndForCare() {
        // given
        var incident = recordedBy(agent, aSadSheet());
        body(patch(as(agent, "agent"), incident, "{\"agentWellbeing\": 4}"), 200);
        body(patch(as("supervisor"), incident, "{\"agent\": {\"id\": \"zoe\"}}"), 200);

        // then
        assertThat(scores(as(agent, "agent"), incident)).containsExactly(0, 4, 2);
        assertThat(scores(as("head", "care", "supervisor"), incident)).containsExactly(0, 4, 2);
        body(as("care").get(path(incident) + "/revisions"), 403);
        assertThat(scores(as("zoe", "agent"), incident)).containsExactly(0, 0, 0);
        assertThat(scores(as("supervisor"), incident)).containsExactly(0, 0, 0);
    }

    @Test
    void shouldStayWhereTheAgentIsWrittenInAnotherCaseOnly() {
        // given
        var incident = record(aSadSheet());
        var lower = agent.toLowerCase(Locale.ROOT);

        // when
        body(patch(as("supervisor"), incident, "{\"agent\": {\"id\": \"" + lower + "\"}}"), 200);

        // then
        assertThat(body(as(agent, "agent").get(path(incident)), 200).get(SCORE).asInt())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"agentDistress\": null, \"agentWellbeing\": 5}",
                "{\"agentWellbeing\": 2}",
                "{\"agentDistress\": true}",
                "{\"agentWellbeing\": null}",
                "{\"agent\": {\"id\": \"ghost\"}, \"agentWellbeing\": 1}"
            })
    void shouldBeWrittenByNobodyElse(String patch) {
        // given
        var incident = record(aSadSheet());

        // then
        body(patch(as("supervisor"), incident, patch), 403);
        body(patch(as("care", "care", "supervisor"), incident, patch), 403);
        body(patch(as("max", "tool", "supervisor"), incident, patch), 403);
        var shown = body(as(agent, "agent").get(path(incident)), 200);
        assertThat(shown.get(SCORE).asInt()).isEqualTo(2);
        assertThat(shown.get(DISTRESS).asBoolean()).isTrue();
        assertThat(shown.get("version").asInt()).isEqualTo(1);
    }

    @Test
    void shouldKeepWhatIsNotNamed() {
        // given
        var incident = record(aSadSheet());

        // when
        body(patch(as("supervisor"), incident, "{\"note\": \"Called back\"}"), 200);
        var shown = body(patch(as(agent, "agent"), incident, "{\"agentDistress\": null}"), 200);

        // then
        assertThat(shown.get(SCORE).asInt()).isEqualTo(2);
        assertThat(shown.has(DISTRESS)).isFalse();
    }

    @Test
    void shouldNotBeWrittenForWhomeverAnAgentHandsTheIncidentTo() {
        var incident = record(aSadSheet());
        body(patch(as(agent, "agent"), incident, "{\"agent\": {\"id\": \"zoe\"}, \"agentWellbeing\": 5}"), 403);
        body(patch(as(agent, "agent"), incident, "{\"agent\": {\"id\": \"zoe\"}}"), 200);
    }

    @Test
    void shouldBeWrittenByTheToolThatRecorded() {
        // given
        var incident = record(aSadSheet());

        // when
        body(patch(as("tool"), incident, "{\"agentWellbeing\": 4}"), 200);
        body(patch(as("tool"), incident, "{\"agent\": {\"id\": \"zoe\"}, \"agentDistress\": false}"), 200);

        // then
        var shown = body(as("zoe", "agent").get(path(incident)), 200);
        assertThat(shown.get(DISTRESS).asBoolean()).isFalse();
        assertThat(shown.has(SCORE)).isFalse();
    }

    @Test
    void shouldFollowTheSameRuleWhenASheetIsToldAgain() {
        // given
        var sheet = aSadSheet().with("source", "zendesk").with("externalId", customer);
        var incident = record(sheet);

        // when told again by another agent's name, and again by that of the first
        put(sheet.without(SCORE).without(DISTRESS).with("note", "two"), incident);
        assertThat(scores(as(agent, "agent"), incident)).containsExactly(2, 2);
        put(sheet.by("zoe"), incident);
        assertThat(body(as("zoe", "agent").get(path(incident)), 200).has(SCORE)).isFalse();
        put(sheet.by(agent), incident);

        // then
        assertThat(body(as(agent, "agent").get(path(incident)), 200).get(SCORE).asInt())
                .isEqualTo(2);
    }

    @Test
    void shouldNotBeShownInAnAnswerThatIsGivenAgain() {
        // given
        var sheet = aSadSheet();
        var posted = body(post(as("tool").header("Idempotency-Key", customer), sheet), 201);
        body(patch(as("supervisor"), posted, "{\"agent\": {\"id\": \"tool\"}}"), 200);

        // when
        var again = body(post(as("tool").header("Idempotency-Key", customer), sheet), 201);

        // then
        assertThat(again).isEqualTo(posted);
        assertThat(again.toString()).doesNotContain(SCORE, DISTRESS);
    }

    /** Newest version first, 0 where none is shown. */
    private static List<Integer> scores(RequestSpecification caller, JsonNode incident) {
        return body(caller.get(path(incident) + "/revisions"), 200)
                .get("items")
                .valueStream()
                .map(version -> version.path(SCORE).asInt())
                .toList();
    }

    private static JsonNode recordedBy(String agent, ASheet sheet) {
        return body(post(as(agent, "agent"), sheet), 201);
    }

    private ASheet aSadSheet() {
        return aSheet().of(customer).by(agent).withJson(SCORE, "2").withJson(DISTRESS, "true");
    }

    private static JsonNode told(JsonNode incident, String agent) {
        return ASheet.tree("""
                {"incidentId": "%s", "version": 2, "agent": {"id": "%s"}, "distress": false, "historical": false}
                """.formatted(incident.get("id").asText(), agent));
    }

    private static void put(ASheet sheet, JsonNode incident) {
        as("tool")
                .contentType("application/json")
                .body(sheet.json())
                .put("/incidents/by-key/zendesk/"
                        + sheet.tree().get("externalId").asText())
                .then()
                .statusCode(200)
                .body("id", equalTo(incident.get("id").asText()));
    }
}
