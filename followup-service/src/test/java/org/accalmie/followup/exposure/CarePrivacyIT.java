package org.accalmie.followup.exposure;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.accalmie.eventing.EventJson;
import org.accalmie.eventing.ReceivedEvent;
import org.accalmie.events.Topic;
import org.accalmie.events.care.CareAlertAcknowledged;
import org.accalmie.events.care.CareAlertClosed;
import org.accalmie.events.care.CareAlertEvent;
import org.accalmie.events.care.CareAlertRaised;
import org.accalmie.events.care.RecoveryBreakStarted;
import org.accalmie.events.care.WellbeingReported;
import org.accalmie.events.sheet.assessment.Anger;
import org.accalmie.local.testing.GoldenExamples;
import org.accalmie.local.testing.TestTopics;
import org.accalmie.local.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How agents feel is for care managers alone: no other door, topic, metric or line of a log says it. */
@QuarkusTest
class CarePrivacyIT extends CareFixture {
    private static final List<Class<? extends CareAlertEvent>> OWN =
            List.of(CareAlertRaised.class, CareAlertAcknowledged.class, CareAlertClosed.class);

    @Inject
    WellbeingConsumer consumer;

    @Inject
    EventJson json;

    @ParameterizedTest
    @ValueSource(strings = {"supervisor", "agent", "bi", "tool", "admin", "n2", "billing", "legal"})
    void shouldShowAlertsToNobodyElse(String role) {
        refused(role, role);
    }

    @Test
    void shouldShowAlertsNotEvenToTheAgentOfWhomTheySpeak() {
        refused(agent, "agent");
    }

    @Test
    void shouldShowAlertsToNobodyWithoutAToken() {
        given().get("/care-alerts").then().statusCode(401);
    }

    @Test
    void shouldTellOfAgentsOnTheRestrictedTopicAlone() {
        // given
        var id = raised();
        acknowledge("carla", id);
        close("carla", id, "{\"done\": \"Asked\"}").statusCode(200);

        // then
        assertThat(toldOfAgent()).hasSize(3);
        assertThat(Stream.of(Topic.values())
                        .filter(topic -> topic != Topic.CARE)
                        .flatMap(topic -> TestTopics.read(topic.wireName()).stream()))
                .noneMatch(event -> event.key().contains(agent) || event.value().contains(agent));
        assertThat(TestTopics.read(Topic.CARE, agent))
                .noneMatch(event ->
                        event.value().contains("carla") || event.value().contains("Asked"));
    }

    @Test
    void shouldShowNothingOfHowAnAgentFeltAtOtherDoors() {
        // given
        raised();

        // then
        for (var path : List.of("/follow-ups?customer=" + customer, "/commitments?incident=" + incident)) {
            assertThat(as("supervisor")
                            .get(path)
                            .then()
                            .statusCode(200)
                            .extract()
                            .asString())
                    .doesNotContain(agent)
                    .doesNotContainIgnoringCase("wellbeing")
                    .doesNotContainIgnoringCase("distress");
        }
        assertThat(as("tool").get("/agents/" + agent + "/recovery-break").asString())
                .doesNotContainIgnoringCase("distress");
    }

    @Test
    void shouldMeasureAndLogNobody() {
        // given
        var lines = new Lines();
        Logger.getLogger("").addHandler(lines);

        // when
        var id = raised();
        acknowledge("carla-" + agent, id);
        close("carla-" + agent, id, "{\"done\": \"Asked\"}");
        Logger.getLogger("").removeHandler(lines);

        // then
        assertThat(lines.text.toString()).doesNotContain(agent);
        assertThat(given().get("/q/metrics").asString()).doesNotContain(agent);
    }

    @Test
    void shouldHearTheGoldenExampleAndNothingOfItsOwn() {
        // given
        var report = json.read(GoldenExamples.of(WellbeingReported.class), WellbeingReported.class);
        var own = Stream.concat(
                OWN.stream().map(type -> json.read(GoldenExamples.of(type), type)),
                Stream.of(json.read(GoldenExamples.of(RecoveryBreakStarted.class), RecoveryBreakStarted.class)));

        // when
        transactions.run(() -> consumer.onAll(Stream.concat(own, Stream.of(report))
                .map(event -> new ReceivedEvent(UUID.randomUUID(), clock.instant(), event))
                .toList()));

        // then
        assertThat(scores(report.incidentId())).containsExactly(2);
    }

    private List<Integer> scores(UUID incidentId) {
        return jdbi.withHandle(handle -> handle.createQuery("select score from exposure where incident_id = ?")
                .bind(0, incidentId)
                .mapTo(Integer.class)
                .list());
    }

    private String raised() {
        follow(contact(Anger.MILD).id(incident).of(customer));
        hear(felt(1, 1, true));
        return firstId();
    }

    private void refused(String user, String role) {
        var id = raised();
        var token = Tokens.of(user, role);
        for (var path : List.of("/care-alerts", "/care-alerts/" + id, "/care-alerts?agent=" + agent)) {
            var answer = given().auth().oauth2(token).get(path).then().statusCode(403);
            assertThat(answer.extract().asString()).doesNotContain("DISTRESS");
        }
        given().auth()
                .oauth2(token)
                .post("/care-alerts/" + id + "/acknowledgement")
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body("{\"done\": \"x\"}")
                .post("/care-alerts/" + id + "/closing")
                .then()
                .statusCode(403);
    }

    /** Every line that is logged, with its parameters. */
    private static final class Lines extends Handler {
        private final StringBuffer text = new StringBuffer();

        @Override
        public void publish(LogRecord line) {
            text.append(line.getMessage());
            if (line.getParameters() != null) {
                Stream.of(line.getParameters()).forEach(text::append);
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
