package org.accalmie.escalation.command;

import static org.accalmie.escalation.Incidents.anIncident;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.UUID;
import org.accalmie.escalation.ServiceTest;
import org.accalmie.events.sheet.assessment.Signal;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CommandsIT extends ServiceTest {
    private static final String PROMISE = "{\"nextUpdateAt\": \"2026-11-25T15:00:00Z\"}";

    @Test
    void shouldLeadACaseFromAcknowledgementToItsVerdict() {
        // given
        var sent = escalate(anIncident().hearing(Signal.DOUBLE_BILLING).of("anna"));
        var id = sent.id();

        // when
        keepTheCustomerInformed(id);
        decideAndResolve(id);

        // then
        eventually(() -> assertThat(told(sent.incidentId()))
                .containsExactly(
                        "EscalationSent",
                        "EscalationAcknowledged",
                        "EscalationUpdated",
                        "EscalationSuspended",
                        "EscalationResumed",
                        "DecisionRecorded",
                        "EscalationResolved",
                        "EscalationJudged"));
        timelineAndTimersShouldTellOf(id);
    }

    private void keepTheCustomerInformed(UUID id) {
        post(as("billing"), id, "acknowledgement", PROMISE).statusCode(200);
        post(as("billing"), id, "update", "{\"message\": \"Still at it\", \"nextUpdateAt\": \"2026-11-26T15:00:00Z\"}")
                .statusCode(200)
                .body("nextUpdateAt", equalTo("2026-11-26T15:00:00Z"));
        post(as("billing"), id, "waiting", "{\"reason\": \"The customer looks for the invoice\"}")
                .statusCode(200)
                .body("waiting", equalTo(true));
        clock.push(Duration.ofHours(2));
        post(as("billing"), id, "resumption", "{}")
                .statusCode(200)
                .body("waiting", equalTo(false))
                .body("nextUpdateAt", equalTo("2026-11-26T17:00:00Z"));
    }

    private void decideAndResolve(UUID id) {
        post(as("billing"), id, "decision", """
                {"options": [{"label": "Refund", "cost": "25"}, {"label": "Voucher"}], "chosen": "Refund",
                 "decider": "supervisor", "statement": "We refund the second debit."}""").statusCode(200).body("decision.chosen", equalTo("Refund"));
        post(
                        as("billing"),
                        id,
                        "resolution",
                        "{\"outcome\": \"SOLVED\", \"summary\": \"Refunded\", \"dossierReady\": true}")
                .statusCode(200)
                .body("state", equalTo("RESOLVED"))
                .body("outcome", equalTo("SOLVED"))
                .body("dossierReady", equalTo(true));
        post(as("billing"), id, "usefulness", "{\"helpful\": \"YES\"}").statusCode(403);
        post(as("anna", "agent"), id, "usefulness", "{\"helpful\": \"YES\"}")
                .statusCode(200)
                .body("helpful", equalTo("YES"));
    }

    private static void timelineAndTimersShouldTellOf(UUID id) {
        as("supervisor")
                .get("/escalations/" + id + "/timeline")
                .then()
                .statusCode(200)
                .body("items[0].what", equalTo("judge-once-resolved"))
                .body("items[0].by", equalTo("anna"))
                .body("items.size()", equalTo(8));
        as("supervisor")
                .get("/escalations/" + id + "/timers")
                .then()
                .statusCode(200)
                .body("budget", equalTo("P1D"))
                .body("suspended", equalTo("PT2H"))
                .body("pauses[0].reason", startsWith("The customer"))
                .body("pending.size()", equalTo(0));
    }

    @Test
    void shouldNameEveryFieldOfACompletionThatIsNoDossier() {
        // given
        var id =
                escalate(anIncident().hearing(Signal.DOUBLE_BILLING).of("anna")).id();
        var wrong = """
                {"dossier": {"facts": [null, {"text": " "}, {"text": "It broke"}, {"at": "2026-11-18T10:00:00Z"}],
                             "evidence": [{"kind": "LOG"}, {"url": "https://example.org/log"}, null,
                                          {"url": "javascript:alert(1)"}],
                             "options": [null], "impact": {"users": -1}}}""";

        // then
        post(as("anna", "agent"), id, "completion", wrong)
                .statusCode(400)
                .body(
                        "violations.field",
                        containsInAnyOrder(
                                "dossier.facts[0]",
                                "dossier.facts[1].text",
                                "dossier.facts[3].text",
                                "dossier.evidence[0].url",
                                "dossier.evidence[2]",
                                "dossier.evidence[3].url",
                                "dossier.options[0]",
                                "dossier.impact.users"));
    }

    @Test
    void shouldReturnCompleteTransferAndCancel() {
        // given
        var sent = escalate(anIncident().hearing(Signal.DOUBLE_BILLING).of("anna"));
        var id = sent.id();

        // when
        post(as("billing"), id, "return", "{\"reason\": \"MISSING_INFORMATION\", \"missing\": [\"period\"]}")
                .statusCode(200)
                .body("state", equalTo("RETURNED"))
                .body("missing", contains("period"))
                .body("owner", equalTo("anna"));
        post(as("billing"), id, "completion", "{\"dossier\": {\"period\": \"October\"}}")
                .statusCode(403);
        post(as("anna", "agent"), id, "completion", "{\"dossier\": {\"period\": \"October\"}}")
                .statusCode(200)
                .body("state", equalTo("SENT"))
                .body("dossier.period", equalTo("October"));
        post(as("billing"), id, "transfer", "{\"team\": \"N2\", \"reason\": \"Technical\", \"request\": \"Look\"}")
                .statusCode(200)
                .body("team", equalTo("N2"))
                .body("dossier.request", equalTo("Look"))
                .body("dossier.period", equalTo("October"));
        post(as("billing"), id, "transfer", "{\"team\": \"N2\", \"reason\": \"Technical\", \"request\": \"Look\"}")
                .statusCode(200);
        post(as("billing"), id, "transfer", "{\"team\": \"LEGAL\", \"reason\": \"Technical\"}")
                .statusCode(403);
        post(as("n2"), id, "cancellation", "{\"reason\": \"No\"}").statusCode(403);
        post(as("anna", "agent"), id, "cancellation", "{\"reason\": \"Misunderstanding\"}")
                .statusCode(200)
                .body("state", equalTo("CANCELLED"));

        // then
        eventually(() -> assertThat(told(sent.incidentId()))
                .containsExactly(
                        "EscalationSent",
                        "EscalationReturned",
                        "EscalationSent",
                        "EscalationTransferred",
                        "EscalationCancelled"));
    }

    @Test
    void shouldResumeWithoutABody() {
        // given
        var id = escalate(anIncident().hearing(Signal.DOUBLE_BILLING)).id();
        post(as("billing"), id, "acknowledgement", PROMISE).statusCode(200);
        post(as("billing"), id, "waiting", "{\"reason\": \"The customer looks for the invoice\"}")
                .statusCode(200);

        // then
        as("billing")
                .post("/escalations/" + id + "/resumption")
                .then()
                .statusCode(200)
                .body("waiting", equalTo(false));
        post(as("billing"), id, "resumption", "{\"nope\": 1}").statusCode(400);
    }

    @Test
    void shouldSayWhatIsWrongWithACommand() {
        var id = escalate(anIncident().hearing(Signal.DOUBLE_BILLING)).id();
        refused(as("billing"), id, "transfer", "{\"team\": \"NOBODY\", \"reason\": \"x\"}", "team");
        refused(as("billing"), id, "transfer", "{\"team\": \"N2\"}", "reason");
        refused(as("billing"), id, "return", "{\"reason\": \"OTHER\", \"missing\": [\"nope\"]}", "missing[0]");
        refused(as("billing"), id, "return", "{}", "reason");
        post(as("billing"), id, "return", "{\"reason\": \"WHY\"}").statusCode(400);
        post(as("billing"), id, "transfer", "{\"team\": \"BILLING\", \"reason\": \"x\"}")
                .statusCode(409)
                .body("rule", equalTo("transfer-to-another-team"));
        post(as("billing"), id, "resolution", "{\"outcome\": \"SOLVED\", \"summary\": \"Done\"}")
                .statusCode(409)
                .body("state", equalTo("SENT"))
                .body("rule", equalTo("resolve-when-acknowledged"));
        var tooLong = "x".repeat(4001);
        refused(as("billing"), id, "transfer", "{\"team\": \"N2\", \"reason\": \"" + tooLong + "\"}", "reason");
    }

    @Test
    void shouldExplainTheRungsToComeAndThoseThatRang() {
        // given
        var sent = escalate(anIncident().hearing(Signal.LEGAL_THREAT));

        // when
        clock.push(Duration.ofMinutes(30));

        // then
        eventually(() -> as("legal")
                .get("/escalations/" + sent.id() + "/timers")
                .then()
                .statusCode(200)
                .body("budget", equalTo("PT30M"))
                .body("counted", equalTo("PT30M"))
                .body("rungs.rung", contains(1, 2, 3))
                .body("rungs.action", contains("REMIND", "RAISE", "EXHAUST"))
                .body("rungs[0].firedAt", notNullValue())
                .body("rungs[0].told", hasItems("LEGAL", "SUPERVISOR"))
                .body("rungs[1].dueAt", equalTo("2026-11-24T10:00:00Z"))
                .body("pending.kind", hasItem("TAKE_UP")));
    }

    @Test
    void shouldEscalateByHand() {
        // given
        var incident = publish(anIncident().of("anna"));
        var wish =
                "{\"incidentId\": \"%s\", \"team\": \"LEGAL\", \"urgency\": \"H24\", \"request\": \"Read the contract\"}"
                        .formatted(incident.id());

        // then
        eventually(() -> escalate(as("anna", "agent"), wish)
                .statusCode(201)
                .header("Location", startsWith("http"))
                .body("team", equalTo("LEGAL"))
                .body("routing.because", equalTo("anna"))
                .body("dossier.request", equalTo("Read the contract"))
                .body("owner", equalTo("anna")));
        escalate(as("anna", "agent"), wish).statusCode(409).body("rule", equalTo("escalate-once-to-a-team"));
        escalate(as("bob", "agent"), wish).statusCode(403);
        escalate(as("billing"), wish).statusCode(403);
        escalate(as("supervisor"), wish.replace("LEGAL", "NOBODY")).statusCode(400);
        escalate(
                        as("supervisor"),
                        wish.replace(incident.id().toString(), UUID.randomUUID().toString()))
                .statusCode(404);
    }

    private static ValidatableResponse escalate(RequestSpecification caller, String wish) {
        return caller.contentType(ContentType.JSON)
                .body(wish)
                .post("/escalations")
                .then();
    }

    private static void refused(RequestSpecification caller, UUID id, String command, String body, String field) {
        post(caller, id, command, body).statusCode(400).body("violations.field", hasItem(field));
    }
}
