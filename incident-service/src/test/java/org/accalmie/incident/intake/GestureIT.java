package org.accalmie.incident.intake;

import static org.accalmie.incident.ASheet.aSheet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.accalmie.incident.ASheet;
import org.accalmie.incident.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class GestureIT extends ServiceTest {
    private static final String CALL = "{\"type\": \"EXPERT_CALL\", \"justification\": \"Waited long\"}";

    @Test
    void shouldAssessTheGestureOnTheSheet() {
        // when
        var gesture = record(offering("{\"type\": \"ACCOUNT_CREDIT\", \"amount\": 50.01, \"justification\": \"Sorry\"}")
                        .withJson("history", "{\"daysWaiting\": 8}"))
                .get("gesture");

        // then
        assertThat(gesture).isEqualTo(ASheet.tree("""
                {"type": "ACCOUNT_CREDIT", "amount": 50.01, "value": 50.01, "justification": "Sorry",
                 "state": "PROPOSED", "verdict": "TOO_GENEROUS", "reasons": ["above-advice", "above-limit"],
                 "approvalRequired": true, "policyVersion": 1}
                """));
    }

    @Test
    void shouldApproveAtOnceWhatNeedsNobody() {
        // when
        var gesture = record(offering(CALL)).get("gesture");

        // then
        assertThat(gesture.get("state").asText()).isEqualTo("APPROVED");
        assertThat(gesture.get("decidedAt").asText()).isEqualTo("2026-11-18T10:00:00Z");
        assertThat(gesture.has("decidedBy")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "{}", "{\"id\": \" \", \"assignedTo\": \"\"}"})
    void shouldSaveAGestureThatHidesAProblemAsRefused(String ticket) {
        // when
        var incident = record(offering(CALL).with("problem", "SYSTEM_FAILURE").withJson("ticket", ticket));

        // then
        var gesture = incident.get("gesture");
        assertThat(gesture.get("state").asText()).isEqualTo("REFUSED");
        assertThat(texts(gesture.get("reasons"))).contains("hides-problem");
        assertThat(incident.has("ticket")).isFalse();
    }

    @Test
    void shouldNotRefuseWhereATicketSaysWhoWillDoIt() {
        var sheet = offering(CALL).with("problem", "SYSTEM_FAILURE").withJson("ticket", "{\"priority\": \"URGENT\"}");
        assertThat(record(sheet).get("gesture").get("state").asText()).isEqualTo("APPROVED");
    }

    @Test
    void shouldAskForApprovalOfTheThirdGestureInNinetyDays() {
        // given two that count, and two that do not
        record(offering(CALL));
        clock.set("2026-11-19T10:00:00Z");
        record(offering(CALL));
        record(offering(CALL).with("problem", "SYSTEM_FAILURE"));
        record(offering(CALL).withJson("historical", "true"));

        // then
        clock.set("2027-02-16T10:00:00.000001Z");
        assertThat(record(offering(CALL)).at("/gesture/approvalRequired").asBoolean())
                .isFalse();
        clock.set("2027-02-17T10:00:00Z");
        assertThat(record(offering(CALL)).at("/gesture/approvalRequired").asBoolean())
                .isTrue();
    }

    @Test
    void shouldCountContactsOnTheSubjectFromWhatIsRecorded() {
        // given
        record(aSheet().of(customer).with("reason", "OUTAGE").at("2026-10-19T09:20:00Z"));
        record(aSheet().of(customer).with("problem", "SYSTEM_FAILURE").at("2026-11-17T09:20:00Z"));
        record(aSheet().of(customer).with("reason", "PAYMENT_TERMS").at("2026-11-17T09:20:00Z"));

        // when
        var advised = record(aSheet().of(customer).with("reason", "OUTAGE").with("problem", "SYSTEM_FAILURE"));
        var outside = record(aSheet().of(customer)
                .with("reason", "OUTAGE")
                .with("problem", "UNKEPT_PROMISE")
                .at("2026-11-18T09:20:01Z"));

        // then
        assertThat(rules(advised.get("gestureAdvice"))).containsExactly("repeated", "repeated");
        assertThat(rules(outside.get("gestureAdvice"))).isEmpty();
    }

    @Test
    void shouldCountEarlierContactsThatAreRecordedOrCorrectedLater() {
        // given
        var last = record(aSheet().of(customer).with("reason", "OUTAGE"));
        assertThat(rules(last.get("gestureAdvice"))).isEmpty();

        // when
        record(aSheet().of(customer).with("reason", "OUTAGE").at("2026-11-16T09:20:00Z"));
        var other = record(aSheet().of(customer).with("reason", "PAYMENT_TERMS").at("2026-11-15T09:20:00Z"));

        // then
        assertThat(rules(body(as("agent").get(path(last)), 200).get("gestureAdvice")))
                .isEmpty();
        body(patch(as("supervisor"), other, "{\"reason\": \"OUTAGE\"}"), 200);
        assertThat(rules(body(as("agent").get(path(last)), 200).get("gestureAdvice")))
                .containsExactly("repeated", "repeated");
        var listed = body(as("agent").queryParam("customer", customer).get("/incidents"), 200);
        assertThat(rules(listed.get("items").get(2).get("gestureAdvice"))).containsExactly("repeated", "repeated");
    }

    @Test
    void shouldAdviseOnFactsWithoutSavingThem() {
        // given
        var before = incidents();

        // when
        var advice = advise("{\"history\": {\"daysWaiting\": 8}}");

        // then
        assertThat(advice).isEqualTo(ASheet.tree("""
                {"advised": [
                   {"rule": "waiting", "type": "WORKSHOP_CREDIT", "quantity": 1, "value": 25.00,
                    "because": "Waiting for a solution for too many days"},
                   {"rule": "waiting", "type": "ACCOUNT_CREDIT", "amountFrom": 20.00, "amount": 30.00, "value": 30.00,
                    "because": "Waiting for a solution for too many days"}],
                 "recommended":
                   {"rule": "waiting", "type": "ACCOUNT_CREDIT", "amountFrom": 20.00, "amount": 30.00, "value": 30.00,
                    "because": "Waiting for a solution for too many days"},
                 "approvalRequiredAbove": 50.00}
                """));
        assertThat(incidents()).isEqualTo(before);
    }

    @Test
    void shouldAdviseOnAnIncompleteSheetOfAKnownCustomer() {
        // given
        record(aSheet().of(customer).with("reason", "OUTAGE"));
        record(aSheet().of(customer).with("reason", "OUTAGE"));

        // when
        var advice = advise("{\"customer\": {\"id\": \"" + customer + "\"}, \"reason\": \"OUTAGE\"}");

        // then
        assertThat(rules(advice)).contains("repeated");
    }

    @Test
    void shouldNotCountTheIncidentItselfWhereTheSheetNamesIt() {
        // given
        record(aSheet().of(customer).with("reason", "OUTAGE"));
        var sheet = aSheet().of(customer)
                .with("reason", "OUTAGE")
                .with("source", "crm")
                .with("externalId", customer);
        record("agent", sheet);

        // then
        assertThat(rules(advise(sheet.json()))).isEmpty();
        assertThat(rules(advise(sheet.with("externalId", "another").json()))).containsExactly("repeated", "repeated");
    }

    @Test
    void shouldRefuseFactsThatCannotBe() {
        var answer = as("agent").contentType("application/json").body("{\"history\": {\"daysWaiting\": -1}}");
        assertThat(body(answer.post("/gesture-advice"), 400)
                        .at("/violations/0/field")
                        .asText())
                .isEqualTo("history.daysWaiting");
        as("supervisor")
                .contentType("application/json")
                .body("{}")
                .post("/gesture-advice")
                .then()
                .statusCode(403);
    }

    private ASheet offering(String gesture) {
        return aSheet().of(customer).withJson("gesture", gesture);
    }

    private static ObjectNode advise(String facts) {
        return body(as("agent").contentType("application/json").body(facts).post("/gesture-advice"), 200);
    }

    private static List<String> rules(JsonNode advice) {
        return advice.get("advised")
                .valueStream()
                .map(one -> one.get("rule").asText())
                .toList();
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asText).toList();
    }
}
