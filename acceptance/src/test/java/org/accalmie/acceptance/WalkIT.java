package org.accalmie.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** One incident goes all the way, as in the README. */
class WalkIT {
    private static final Duration SOON = Duration.ofSeconds(90);

    private final Accalmie accalmie = Accalmie.running();
    private final Api escalations = accalmie.api(Service.ESCALATION, "n2");
    private final Api followUps = accalmie.api(Service.FOLLOWUP, "supervisor");
    private final Api kpis = accalmie.api(Service.KPI, "bi");

    @Test
    void incidentShouldBecomeAnEscalationACallAndAFigure() {
        // when
        var incident = accalmie.api(Service.INCIDENT, "agent")
                .post("/incidents", Sheet.technical("CLT-WALK", "walk-1", "2026-03-03T09:00:00+01:00"))
                .expect(201)
                .json();

        // then
        assertThat(incident.path("reference").asText()).startsWith("INC-");
        assertThat(incident.path("recoveryBreak").path("until").asText()).isEqualTo("2026-03-03T08:28:00Z");
        var id = incident.path("id").asText();
        await().atMost(SOON)
                .until(() -> escalations.all("/escalations?incident=" + id).size() == 1);
        var escalation = escalations.all("/escalations?incident=" + id).getFirst();
        assertThat(escalation.path("team").asText()).isEqualTo("N2");
        assertThat(escalation.path("state").asText()).isEqualTo("SENT");
        assertThat(escalation.path("watchers").toString()).isEqualTo("[\"SUPERVISOR\"]");
        await().atMost(SOON)
                .until(() -> followUps.all("/follow-ups?customer=CLT-WALK").size() == 1);
        await().atMost(SOON).until(() -> figure("de-escalation-rate", "2026-03-03") == 1);
        assertThat(figure("time-to-calm", "2026-03-03")).isEqualTo(1);

        acknowledge(escalation.path("id").asText());
    }

    @Test
    void correctionShouldReachEveryService() {
        // given
        var agent = accalmie.api(Service.INCIDENT, "agent");
        var calm = Sheet.technical("CLT-CORRECTED", "walk-2", "2026-03-05T09:00:00+01:00")
                .replace("\"HIGH\"", "\"LOW\"")
                .replace("\"PERSISTENT_TECHNICAL\"", "\"MISCOMMUNICATION\"")
                .replace("\"BROKEN_PROMISE\"", "\"EXTERNAL\"")
                .replace("\"REPRODUCIBLE_BUG\"", "");
        var incident = agent.post("/incidents", calm).expect(201).json();
        var id = incident.path("id").asText();
        await().atMost(SOON).until(() -> figure("de-escalation-rate", "2026-03-05") == 1);
        assertThat(escalations.all("/escalations?incident=" + id)).isEmpty();

        // when
        agent.patch("/incidents/" + id, "{\"churnRisk\": \"CRITICAL\", \"sentimentAtEnd\": null}")
                .expectViolation("sentimentAtEnd");
        agent.patch("/incidents/" + id, "{\"churnRisk\": \"CRITICAL\"}").expect(200);

        // then
        var supervisor = accalmie.api(Service.ESCALATION, "supervisor");
        await().atMost(SOON)
                .until(() -> supervisor.all("/escalations?incident=" + id).size() == 1);
        await().atMost(SOON)
                .until(() ->
                        !followUps.all("/follow-ups?customer=CLT-CORRECTED").isEmpty());
    }

    private void acknowledge(String escalation) {
        var taken = escalations
                .post("/escalations/" + escalation + "/acknowledgement", """
                        {"nextUpdateAt": "2099-01-01T12:00:00Z", "handover": "COORDINATED"}""")
                .expect(200)
                .json();
        assertThat(taken.path("state").asText()).isEqualTo("ACKNOWLEDGED");
        assertThat(taken.path("acknowledgement").path("by").asText()).isEqualTo("n2");
    }

    private int figure(String kpi, String day) {
        var items = kpis.get("/kpis?from=" + day + "&to=" + day + "&kpi=" + kpi)
                .expect(200)
                .json();
        return items.path("items").path(0).path("denominator").asInt();
    }
}
