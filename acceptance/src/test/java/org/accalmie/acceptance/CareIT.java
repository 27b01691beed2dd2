package org.accalmie.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From two sheets to somebody who asks an agent how they are. */
class CareIT {
    private static final Duration SOON = Duration.ofSeconds(90);

    private final Accalmie accalmie = Accalmie.running();
    private final Api tool = accalmie.api(Service.INCIDENT, "tool");
    private final Api care = accalmie.api(Service.FOLLOWUP, "care");

    @Test
    void careManagersShouldLookAfterAnAgentWhoseDayWasTooMuch() {
        // given
        var now = Instant.now().toString();
        record("CARE-1", "worn", now, "STRONG", "\"agentWellbeing\": 2");
        record("CARE-2", "Worn", now, "EXTREME", "\"agentDistress\": true");

        // when
        await().atMost(SOON).until(() -> alert("worn").path("causes").size() == 3);

        // then
        var raised = alert("worn");
        assertThat(texts(raised, "causes")).containsExactly("AGGRESSIVE_CONTACTS", "LOW_WELLBEING", "DISTRESS");
        assertThat(texts(raised, "duties"))
                .startsWith("START_BREAK_AT_ONCE", "TALK_WITH_HR")
                .hasSize(6);
        assertThat(accalmie.api(Service.FOLLOWUP, "tool")
                        .get("/agents/worn/recovery-break")
                        .expect(200)
                        .json()
                        .path("because")
                        .asText())
                .isEqualTo("EXTREME_ANGER");

        // when
        var path = "/care-alerts/" + raised.path("id").asText();
        care.post(path + "/acknowledgement", "{}").expect(200);
        care.post(path + "/closing", "{\"done\": \"Sent home early\"}").expect(200);

        // then
        assertThat(alert("worn").path("state").asText()).isEqualTo("CLOSED");
    }

    @Test
    void nobodyElseShouldKnowHowAnAgentFelt() {
        for (var role : List.of("supervisor", "agent", "bi", "admin", "tool", "n2")) {
            accalmie.api(Service.FOLLOWUP, role).get("/care-alerts").expectProblem(403);
        }
    }

    @Test
    void historyShouldAlarmNobody() {
        // given
        record("CARE-3", "of-old", "2026-11-03T09:00:00Z", "EXTREME", "\"agentDistress\": true, \"historical\": true");
        record("CARE-4", "of-old", "2026-11-03T10:00:00Z", "MILD", "\"agentDistress\": true");

        // then
        await().atMost(SOON).until(() -> care.all("/care-alerts?agent=of-old").size() == 1);
        assertThat(alert("of-old").path("incidentIds")).hasSize(1);
    }

    private JsonNode alert(String agent) {
        var alerts = care.all("/care-alerts?agent=" + agent);
        assertThat(alerts).hasSizeLessThanOrEqualTo(1);
        return alerts.isEmpty() ? Answer.json("{}") : alerts.getFirst();
    }

    private static List<String> texts(JsonNode alert, String field) {
        return alert.path(field).valueStream().map(JsonNode::asText).toList();
    }

    private void record(String customer, String agent, String startedAt, String anger, String more) {
        tool.post("/incidents", """
                {"customer": {"id": "CLT-%s"}, "agent": {"id": "%s"}, "anger": "%s", "reason": "EXTERNAL",
                 "contact": {"startedAt": "%s", "duration": "PT1S"}, "churnRisk": "LOW", "sentimentAtEnd": "NEUTRAL", %s}""".formatted(customer, agent, anger, startedAt, more))
                .expect(201);
    }
}
