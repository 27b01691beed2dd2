package org.accalmie.escalation.intake;

import static org.accalmie.escalation.Incidents.anIncident;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.UUID;
import org.accalmie.escalation.ADossier;
import org.accalmie.escalation.Incidents;
import org.accalmie.escalation.ServiceTest;
import org.accalmie.events.sheet.assessment.ChurnRisk;
import org.accalmie.events.sheet.assessment.Signal;
import org.junit.jupiter.api.Test;

/** What the correction of an incident does to its escalation. */
@QuarkusTest
class CorrectionsIT extends ServiceTest {
    private final UUID incident = UUID.randomUUID();

    @Test
    void shouldGiveALivingEscalationTheNewFactsAndWatchersAndNothingElse() {
        // given a case with BILLING
        var sent = escalate(sheet().hearing(Signal.DOUBLE_BILLING));
        var before = get(sent.id());
        clock.push(Duration.ofMinutes(20));

        // when it turns out to be about security, and that the customer may leave
        correct(sheet().version(2)
                .hearing(Signal.DOUBLE_BILLING, Signal.PHISHING)
                .vip()
                .risking(ChurnRisk.CRITICAL)
                .dossier(ADossier.holding().request(" ").period("May").build()));

        // then
        eventually(() -> assertThat(get(sent.id()).getInt("version")).isEqualTo(2));
        var after = get(sent.id());
        for (var same : new String[] {
            "team", "urgency", "state", "takeUpClass", "acknowledgeBy", "sentAt", "owner", "rung", "routing.rule"
        }) {
            assertThat(after.getString(same)).as(same).isEqualTo(before.getString(same));
        }
        assertThat(after.getList("watchers")).containsExactly("SUPERVISOR");
        assertThat(after.getString("dossier.period")).isEqualTo("May");
        assertThat(after.getString("dossier.invoiceReference")).isEqualTo("F-1");
        assertThat(after.getList("missing")).containsExactly("request");
        assertThat(after.getList("quality.zeroReturnQuestion.missing")).containsExactly("request");
        eventually(() -> assertThat(told(incident)).containsExactly("EscalationSent"));
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void shouldRouteAgainWhereNoneIsAlive() {
        // given
        var first = escalate(sheet().hearing(Signal.DOUBLE_BILLING));
        post(as("supervisor"), first.id(), "cancellation", "{\"reason\": \"Misunderstanding\"}")
                .statusCode(200);

        // when
        correct(sheet().version(2).hearing(Signal.PHISHING));

        // then
        eventually(() -> assertThat(count()).isEqualTo(2));
        as("supervisor")
                .queryParam("incident", incident)
                .get("/escalations")
                .then()
                .body("items[0].team", equalTo("N2"))
                .body("items[0].state", equalTo("SENT"))
                .body("items[1].state", equalTo("CANCELLED"));
    }

    @Test
    void shouldSendWhatACorrectionCompletes() {
        // given
        var prepared = escalate(sheet().hearing(Signal.DOUBLE_BILLING).dossier(null));
        assertThat(get(prepared.id()).getString("state")).isEqualTo("PREPARING");
        assertThat(get(prepared.id()).getString("prepareBy")).isEqualTo("2026-11-24T10:00:00Z");

        // when
        correct(sheet().version(2).hearing(Signal.DOUBLE_BILLING).dossier(ADossier.ready()));

        // then
        eventually(() -> assertThat(told(incident)).containsExactly("EscalationPrepared", "EscalationSent"));
        assertThat(get(prepared.id()).getString("state")).isEqualTo("SENT");
    }

    @Test
    void shouldSendAnIncompleteDossierWhenItsHourIsOver() {
        // given
        var prepared = escalate(sheet().hearing(Signal.DOUBLE_BILLING).dossier(null));

        // when
        clock.push(Duration.ofHours(1));

        // then
        eventually(() -> assertThat(told(incident)).containsExactly("EscalationPrepared", "EscalationSent"));
        JsonPath sent = lastTold(incident);
        assertThat(sent.getList("missing")).contains("period", "request");
        assertThat(get(prepared.id()).getString("sentAt")).isEqualTo("2026-11-24T10:00:00Z");
    }

    @Test
    void shouldCallOffWhatLivesWhenTheIncidentTurnsOutToBeHistorical() {
        // given
        var sent = escalate(sheet().hearing(Signal.DOUBLE_BILLING));

        // when
        correct(sheet().version(2).hearing(Signal.DOUBLE_BILLING).historical());

        // then
        eventually(() -> assertThat(told(incident)).containsExactly("EscalationSent", "EscalationCancelled"));
        assertThat(lastTold(incident).getString("reason")).isEqualTo("historical");
        var cancelled = get(sent.id());
        assertThat(cancelled.getString("state")).isEqualTo("CANCELLED");
        as("supervisor")
                .get("/escalations/" + sent.id() + "/timeline")
                .then()
                .body("items[0].what", equalTo("cancel-unless-resolved"))
                .body("items[0].details.reason", equalTo("historical"));
        as("supervisor").get("/escalations/" + sent.id() + "/timers").then().body("pending.size()", equalTo(0));
        clock.push(Duration.ofDays(7));
        assertThat(told(incident)).hasSize(2);
    }

    @Test
    void shouldRouteAgainWhatIsHistoricalNoMore() {
        // given
        escalate(sheet().hearing(Signal.DOUBLE_BILLING));
        correct(sheet().version(2).hearing(Signal.DOUBLE_BILLING).historical());

        // when
        correct(sheet().version(3).hearing(Signal.DOUBLE_BILLING));

        // then
        eventually(() ->
                assertThat(told(incident)).containsExactly("EscalationSent", "EscalationCancelled", "EscalationSent"));
    }

    @Test
    void shouldLeaveAResolvedCaseAsItIs() {
        // given
        var sent = escalate(sheet().hearing(Signal.DOUBLE_BILLING));
        post(as("billing"), sent.id(), "acknowledgement", "{\"nextUpdateAt\": \"2026-11-25T15:00:00Z\"}")
                .statusCode(200);
        post(as("billing"), sent.id(), "resolution", "{\"outcome\": \"SOLVED\", \"summary\": \"Refunded\"}")
                .statusCode(200);

        // when
        correct(sheet().version(2).hearing(Signal.DOUBLE_BILLING).historical());
        correct(sheet().version(3).hearing(Signal.DOUBLE_BILLING));

        // then
        eventually(() -> assertThat(count()).isEqualTo(2));
        assertThat(told(incident)).doesNotContain("EscalationCancelled");
        assertThat(get(sent.id()).getString("state")).isEqualTo("RESOLVED");
    }

    @Test
    void shouldGiveTheCaseToACorrectedAgent() {
        // given
        var sent = escalate(sheet().hearing(Signal.DOUBLE_BILLING).of("anna"));

        // when
        correct(sheet().version(2).hearing(Signal.DOUBLE_BILLING).of("bea"));

        // then
        eventually(() -> assertThat(get(sent.id()).getString("owner")).isEqualTo("bea"));
        as("bea", "agent")
                .get("/escalations")
                .then()
                .body("items.id", hasItem(sent.id().toString()));
        as("anna", "agent")
                .get("/escalations")
                .then()
                .body("items.id", not(hasItem(sent.id().toString())));
        as("anna", "agent").get("/escalations/" + sent.id()).then().statusCode(403);
    }

    private Incidents sheet() {
        return anIncident().id(incident);
    }

    private int count() {
        return as("supervisor")
                .queryParam("incident", incident)
                .get("/escalations")
                .then()
                .extract()
                .jsonPath()
                .getList("items")
                .size();
    }
}
