package org.accalmie.escalation.handling;

import static org.accalmie.escalation.Incidents.anIncident;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.UUID;
import org.accalmie.escalation.ServiceTest;
import org.accalmie.events.sheet.assessment.Signal;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TakeUpIT extends ServiceTest {
    private static final String TOMORROW_AT_FOUR = """
            {"nextUpdateAt": "2026-11-25T15:00:00Z", "handover": "TRANSFERRED", "comment": "On it"}""";

    @Test
    void shouldSendWhatTheRoutingPolicyAssigns() {
        // when
        var sent = escalate(anIncident().hearing(Signal.DOUBLE_BILLING).of("anna"));

        // then
        as("billing")
                .get("/escalations/" + sent.id())
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("incidentId", equalTo(sent.incidentId().toString()))
                .body("customerId", equalTo("CLT-10482"))
                .body("team", equalTo("BILLING"))
                .body("urgency", equalTo("H24"))
                .body("takeUpClass", equalTo("STANDARD"))
                .body("state", equalTo("SENT"))
                .body("watchers", empty())
                .body("routing.rule", equalTo("billing-dispute"))
                .body("routing.because", equalTo("'BILLING' in incident.derived.triggers"))
                .body("routing.policyVersion", equalTo(1))
                .body("owner", equalTo("anna"))
                .body("dossier.request", equalTo("Refund the second debit"))
                .body("missing", empty())
                .body("sentAt", equalTo("2026-11-24T09:00:00Z"))
                .body("acknowledgeBy", equalTo("2026-11-25T09:00:00Z"))
                .body("rung", equalTo(0))
                .body("version", equalTo(1));
        eventually(() -> assertThat(told(sent.incidentId())).containsExactly("EscalationSent"));
        assertThat(lastTold(sent.incidentId()).getString("escalationId"))
                .isEqualTo(sent.id().toString());
    }

    @Test
    void shouldTakeARepeatedIncidentOnce() {
        // given
        var sheet = anIncident().hearing(Signal.LEGAL_THREAT).recorded();
        var eventId = UUID.randomUUID();

        // when
        publish(eventId, sheet);
        publish(eventId, sheet);
        publish(UUID.randomUUID(), sheet);
        escalate(anIncident().hearing(Signal.LEGAL_THREAT));

        // then
        eventually(() -> as("supervisor")
                .queryParam("incident", sheet.id())
                .get("/escalations")
                .then()
                .body("items.size()", equalTo(1))
                .body("items[0].takeUpClass", equalTo("IMMEDIATE"))
                .body("items[0].acknowledgeBy", equalTo("2026-11-24T09:30:00Z")));
    }

    @Test
    void shouldSayWhenNobodyAcknowledgesInTime() {
        // given
        var sent = escalate(anIncident().hearing(Signal.LEGAL_THREAT));

        // when
        clock.push(Duration.ofMinutes(30));

        // then
        eventually(
                () -> assertThat(told(sent.incidentId())).containsExactly("EscalationSent", "AcknowledgementOverdue"));
        var overdue = lastTold(sent.incidentId());
        assertThat(overdue.getInt("rung")).isEqualTo(1);
        assertThat(overdue.getBoolean("late")).isFalse();
        assertThat(get(sent.id()).getInt("rung")).isEqualTo(1);
    }

    @Test
    void shouldRaiseAndExhaustWhenNobodyAnswersAtAll() {
        // given
        var sent = escalate(anIncident().hearing(Signal.DOUBLE_BILLING));

        // when
        clock.push(Duration.ofDays(3));

        // then
        eventually(() -> assertThat(told(sent.incidentId()))
                .containsExactly("EscalationSent", "AcknowledgementOverdue", "EscalationRaised", "LadderExhausted"));
        assertThat(lastTold(sent.incidentId()).getBoolean("late")).isTrue();
        assertThat(get(sent.id()).getList("watchers")).containsExactly("SUPERVISOR");
    }

    @Test
    void shouldRingNoMoreOnceAcknowledged() {
        // given
        var sent = escalate(anIncident().hearing(Signal.DOUBLE_BILLING).of("anna"));

        // when
        post(as("billing"), sent.id(), "acknowledgement", TOMORROW_AT_FOUR)
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("state", equalTo("ACKNOWLEDGED"))
                .body("owner", equalTo("billing"))
                .body("acknowledgement.by", equalTo("billing"))
                .body("acknowledgement.at", equalTo("2026-11-24T09:00:00Z"))
                .body("acknowledgement.nextUpdateAt", equalTo("2026-11-25T15:00:00Z"))
                .body("acknowledgement.comment", equalTo("On it"))
                .body("nextUpdateAt", equalTo("2026-11-25T15:00:00Z"));
        var other = escalate(anIncident().hearing(Signal.DOUBLE_BILLING));
        clock.set("2026-11-25T10:00:00Z");

        // then
        eventually(() -> assertThat(told(other.incidentId())).contains("AcknowledgementOverdue"));
        assertThat(told(sent.incidentId())).containsExactly("EscalationSent", "EscalationAcknowledged");
    }

    @Test
    void shouldKeepTheSenderAsOwnerOfACoordinatedCase() {
        // given
        var sent = escalate(anIncident().hearing(Signal.DOUBLE_BILLING).of("anna"));

        // then
        var coordinated = TOMORROW_AT_FOUR.replace("TRANSFERRED", "COORDINATED");
        post(as("supervisor"), sent.id(), "acknowledgement", coordinated)
                .statusCode(200)
                .body("owner", equalTo("anna"));
    }

    @Test
    void shouldTakeALateTwinAsDoneAndRefuseAnotherPerson() {
        // given
        var sent = escalate(anIncident().hearing(Signal.DOUBLE_BILLING));
        post(as("billing"), sent.id(), "acknowledgement", TOMORROW_AT_FOUR).statusCode(200);

        // then
        post(as("billing"), sent.id(), "acknowledgement", TOMORROW_AT_FOUR)
                .statusCode(200)
                .body("version", equalTo(2));
        post(as("supervisor"), sent.id(), "acknowledgement", TOMORROW_AT_FOUR)
                .statusCode(409)
                .contentType("application/problem+json")
                .body("state", equalTo("ACKNOWLEDGED"))
                .body("rule", equalTo("acknowledge-when-sent"));
        eventually(
                () -> assertThat(told(sent.incidentId())).containsExactly("EscalationSent", "EscalationAcknowledged"));
    }

    @Test
    void shouldHonourIfMatch() {
        // given
        var sent = escalate(anIncident().hearing(Signal.DOUBLE_BILLING));

        // then
        post(as("billing").header("If-Match", "\"7\""), sent.id(), "acknowledgement", TOMORROW_AT_FOUR)
                .statusCode(412);
        post(as("billing").header("If-Match", "\"1\""), sent.id(), "acknowledgement", TOMORROW_AT_FOUR)
                .statusCode(200);
    }

    @Test
    void shouldRefuseAPromiseThatMakesNoSense() {
        // given
        var sent = escalate(anIncident().hearing(Signal.DOUBLE_BILLING));

        // then
        post(as("billing"), sent.id(), "acknowledgement", "{}")
                .statusCode(400)
                .body("violations.field", hasItems("nextUpdateAt"));
        post(as("billing"), sent.id(), "acknowledgement", "{\"nextUpdateAt\": \"2026-11-24T09:00:00Z\"}")
                .statusCode(400)
                .body("violations.field", hasItems("nextUpdateAt"));
        post(as("billing"), sent.id(), "acknowledgement", "{\"nextUpdate\": \"2026-11-24T09:00:00Z\"}")
                .statusCode(400);
        assertThat(get(sent.id()).getString("state")).isEqualTo("SENT");
    }
}
