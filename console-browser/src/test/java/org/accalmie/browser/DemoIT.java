package org.accalmie.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.accalmie.acceptance.Service;
import org.accalmie.local.demo.DemoRefused;
import org.junit.jupiter.api.Test;

/** {@code ./accalmie demo} on the packaged services; it needs no browser. */
class DemoIT {
    private final Demonstrated system = Demonstrated.system();

    @Test
    void shouldRecordADayAndRefuseNothing() {
        assertThat(system.first().refusals()).isEmpty();
        assertThat(system.first().recorded()).isGreaterThan(25);
    }

    @Test
    void shouldRecordNothingTwice() {
        assertThat(system.second().recorded()).isZero();
        assertThat(system.second().refusals()).isEmpty();
        var entries = system.accalmie()
                .api(Service.ESCALATION, "supervisor")
                .all("/escalations/%s/timeline?limit=100".formatted(id("state=RETURNED&team=BILLING")));
        assertThat(entries.stream().filter(it -> it.path("by").asText().equals("billing")))
                .hasSize(2);
    }

    @Test
    void shouldLeaveEscalationsInEveryStateAndWithEveryTeam() {
        // when
        var escalations =
                system.accalmie().api(Service.ESCALATION, "supervisor").all("/escalations?limit=100");

        // then
        assertThat(texts(escalations, "state"))
                .contains("PREPARING", "SENT", "ACKNOWLEDGED", "RETURNED", "RESOLVED", "CANCELLED");
        assertThat(texts(escalations, "team")).contains("N2", "BILLING", "LEGAL", "SUPERVISOR");
        assertThat(texts(escalations, "takeUpClass")).contains("IMMEDIATE", "VIP", "STANDARD");
        assertThat(escalations.stream().anyMatch(it -> it.path("bouncing").asBoolean()))
                .isTrue();
        assertThat(id("waiting=true")).isNotEmpty();
    }

    @Test
    void shouldLeaveGesturesCallsAlertsAndDrafts() {
        var accalmie = system.accalmie();
        assertThat(texts(accalmie.api(Service.INCIDENT, "supervisor").all("/gestures?limit=100"), "state"))
                .contains("PROPOSED", "APPROVED", "REFUSED", "APPLIED");
        assertThat(accalmie.api(Service.FOLLOWUP, "supervisor").all("/follow-ups?limit=100"))
                .hasSizeGreaterThan(8);
        assertThat(texts(accalmie.api(Service.FOLLOWUP, "care").all("/care-alerts?limit=100"), "state"))
                .hasSizeGreaterThan(1);
        assertThat(texts(accalmie.api(Service.INCIDENT, "agent").all("/drafts?"), "customerId"))
                .contains("CLT-10482", "CLT-77120");
    }

    @Test
    void shouldRefuseWhereSomebodyElsesIncidentsAre() {
        // given
        var sheet = """
                {"customer": {"id": "CLT-REAL"}, "agent": {"id": "agent"}, "anger": "MILD", "reason": "EXTERNAL",
                 "contact": {"startedAt": "2026-02-03T09:00:00+01:00"}, "churnRisk": "LOW", "sentimentAtEnd": "NEUTRAL"}""";
        system.accalmie()
                .api(Service.INCIDENT, "agent")
                .post("/incidents", sheet)
                .expect(201);

        // then
        assertThatThrownBy(system::demonstrate)
                .isInstanceOf(DemoRefused.class)
                .hasMessageContaining("INC-")
                .hasMessageContaining("./accalmie up --fresh");
    }

    private String id(String query) {
        return system.escalation(query).path("id").asText();
    }

    private static Set<String> texts(List<JsonNode> items, String field) {
        return items.stream().map(it -> it.path(field).asText()).collect(Collectors.toSet());
    }
}
