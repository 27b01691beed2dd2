package org.accalmie.incident.connector;

import static org.accalmie.incident.ASheet.aSheet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.accalmie.events.Topic;
import org.accalmie.incident.ASheet;
import org.accalmie.incident.ServiceTest;
import org.accalmie.local.testing.TestTopics;
import org.junit.jupiter.api.Test;

/** What connectors make beside incidents: departures and applications of gestures. */
@QuarkusTest
class OtherReportsIT extends ServiceTest {
    private static final String SECRET = "a-secret-of-some-length";

    private final String name = "crm-" + UUID.randomUUID();

    @Test
    void shouldPassOnWhoLeftOnceForADay() {
        // given
        body(put(crm()), 200);

        // when
        var first = body(tell(cancellation("2026-12-01T09:00:00Z")), 202);
        var again = body(tell(cancellation("2026-12-01T17:00:00Z")), 202);
        var later = body(tell(cancellation("2026-12-15T09:00:00Z")), 202);

        // then
        assertThat(first.get("outcome").asText()).isEqualTo("RECORDED");
        assertThat(first.has("incidentId")).isFalse();
        assertThat(again.get("outcome").asText()).isEqualTo("UNCHANGED");
        assertThat(later.get("outcome").asText()).isEqualTo("RECORDED");
        eventually(() -> assertThat(told()).containsExactly(report("2026-12-01"), report("2026-12-15")));
        var export = body(as("admin").get("/customers/" + customer + "/export"), 200);
        assertThat(export.at("/departures").findValuesAsText("departedOn")).containsExactly("2026-12-01", "2026-12-15");
    }

    @Test
    void shouldKeepADepartureOfNobodyOrOfNoDay() {
        body(put(crm()), 200);
        var nobody = body(tell(cancellation("2026-12-01T09:00:00Z").replace(customer, "{{id}}")), 202);
        assertThat(nobody.get("outcome").asText()).isEqualTo("REFUSED");
        assertThat(nobody.findValuesAsText("field")).containsExactly("customerId");
        var noDay = body(tell(cancellation("not a day at all").replace("\"id\": 1", "\"id\": 2")), 202);
        assertThat(noDay.findValuesAsText("field")).containsExactly("departedOn");
        assertThat(refusals()).hasSize(2);
        assertThat(told()).isEmpty();
        var export = body(as("admin").get("/customers/" + customer + "/export"), 200);
        assertThat(export.at("/refusals")).hasSize(1);
        assertThat(export.at("/refusals/0/message").asText()).contains("not a day at all");
        assertThat(export.at("/refusals/0/connector").asText()).isEqualTo(name);
    }

    @Test
    void shouldConfirmAGestureByTheReferenceOfItsIncidentAndKeepWhatCameBeforeTheApproval() {
        // given
        body(put(billing()), 200);
        var incident = record("agent", aSheet().of(customer).withJson("gesture", """
                {"type": "ACCOUNT_CREDIT", "amount": 60, "justification": "Nine days"}"""));
        var early = body(tell(credit(incident.get("reference").asText())), 202);
        assertThat(early.get("outcome").asText()).isEqualTo("REFUSED");
        var kept = refusals().get(0).get("id").asText();
        as("supervisor")
                .contentType("application/json")
                .body("{\"decision\": \"APPROVED\"}")
                .post("/incidents/" + incident.get("id").asText() + "/gesture/approval")
                .then()
                .statusCode(200);

        // when
        var replayed = body(as("admin").post(path("/refusals/" + kept + "/replay")), 200);
        var again = body(tell(credit(incident.get("id").asText())), 202);
        var another = body(tell(credit(incident.get("id").asText()).replace("CREDIT-9", "CREDIT-10")), 202);

        // then
        assertThat(replayed.get("outcome").asText()).isEqualTo("RECORDED");
        assertThat(replayed.get("incidentId").asText())
                .isEqualTo(incident.get("id").asText());
        assertThat(again.get("outcome").asText()).isEqualTo("UNCHANGED");
        assertThat(another.get("outcome").asText()).isEqualTo("REFUSED");
        assertThat(another.findValuesAsText("field")).containsExactly("reference");
        assertThat(another.toString()).contains("applied already");
        var shown = body(as("supervisor").get("/incidents/" + incident.get("id").asText()), 200);
        assertThat(shown.at("/gesture/state").asText()).isEqualTo("APPLIED");
        as("admin").delete("/customers/" + customer).then().statusCode(202);
        assertThat(refusals()).isEmpty();
    }

    @Test
    void shouldKeepTheApplicationOfAGestureThatNobodyOffered() {
        body(put(billing()), 200);
        var none = record("agent", aSheet().of(customer)).get("id").asText();
        for (var incident : List.of(none, UUID.randomUUID().toString(), "INC-999999999999999999", "INC-0", "9")) {
            var receipt = body(tell(credit(incident)), 202);
            assertThat(receipt.get("outcome").asText()).as(incident).isEqualTo("REFUSED");
            assertThat(receipt.findValuesAsText("field")).as(incident).containsExactly("incident");
        }
    }

    @Test
    void shouldNameTheFieldsThatItDoesNotMake() {
        var faulty = crm();
        faulty.withObject("/fields").put("anger", "payload.anger");
        faulty.withObject("/defaults").put("departedOn", "2026-12-01");
        assertThat(body(put(faulty), 400).findValuesAsText("field")).containsExactly("fields.anger");
        faulty.put("makes", "COFFEE");
        assertThat(body(put(faulty), 400).findValuesAsText("field")).containsExactly("makes");
    }

    @Test
    void shouldNameWhatCouldNeverBeMade() {
        var timed = crm();
        timed.withObject("/fields").put("departedOn", "timestamp(payload.ends)");
        assertThat(body(put(timed), 400).findValuesAsText("field")).containsExactly("fields.departedOn");
        var nobody = crm();
        nobody.withObject("/fields").remove(List.of("customerId", "departedOn"));
        assertThat(body(put(nobody), 400).findValuesAsText("field"))
                .containsExactly("fields.customerId", "fields.departedOn");
        var nothing = billing();
        nothing.withObject("/fields").removeAll();
        assertThat(body(put(nothing), 400).findValuesAsText("field"))
                .containsExactly("fields.incident", "fields.reference");
    }

    @Test
    void shouldListTheConnectorsByNameWithoutTheirSecrets() {
        body(put(crm()), 200);
        var listed = body(as("admin").get("/connectors?limit=500"), 200);
        assertThat(listed.toString()).doesNotContain(SECRET);
        assertThat(listed.get("items").findValuesAsText("name")).contains(name).isSorted();
        assertThat(listed.get("items").findValuesAsText("makes")).contains("DEPARTURE");
        var page = body(as("admin").get("/connectors?limit=1"), 200);
        assertThat(page.get("items")).hasSize(1);
        as("admin").delete(path("")).then().statusCode(204);
        assertThat(body(as("admin").get("/connectors?limit=500"), 200)
                        .get("items")
                        .findValuesAsText("name"))
                .doesNotContain(name);
        as("supervisor").get("/connectors").then().statusCode(403);
        as("admin").get("/connectors?after=nonsense!").then().statusCode(400);
    }

    private ObjectNode crm() {
        return ASheet.tree("""
                {"makes": "DEPARTURE",
                 "proof": {"kind": "SECRET", "header": "X-Accalmie-Secret", "secret": "%s"},
                 "when": "payload.type == 'subscription.cancelled'",
                 "fields": {"customerId": "payload.customer.number", "departedOn": "payload.ends.substring(0, 10)",
                            "reason": "payload.reason"},
                 "key": {"source": "crm", "externalId": "string(payload.id)"}}""".formatted(SECRET));
    }

    private static ObjectNode billing() {
        return ASheet.tree("""
                {"makes": "GESTURE_APPLICATION",
                 "proof": {"kind": "SECRET", "header": "X-Accalmie-Secret", "secret": "%s"},
                 "when": "payload.type == 'credit.booked'",
                 "fields": {"incident": "payload.memo", "reference": "payload.credit"},
                 "key": {"source": "billing", "externalId": "payload.credit"}}""".formatted(SECRET));
    }

    private String cancellation(String ends) {
        return """
                {"type": "subscription.cancelled", "id": 1, "customer": {"number": "%s"}, "ends": "%s",
                 "reason": "By letter"}""".formatted(customer, ends);
    }

    private String report(String day) {
        return "{\"customerId\":\"%s\",\"departedOn\":\"%s\",\"reason\":\"By letter\",\"reportedBy\":\"connector:%s\"}"
                .formatted(customer, day, name);
    }

    private static String credit(String incident) {
        return """
                {"type": "credit.booked", "memo": "%s", "credit": "CREDIT-9"}""".formatted(incident);
    }

    private String path(String rest) {
        return "/connectors/" + name + rest;
    }

    private Response put(ObjectNode connector) {
        return as("admin")
                .contentType("application/json")
                .body(connector.toString())
                .put(path(""));
    }

    private Response tell(String payload) {
        return RestAssured.given()
                .header("X-Accalmie-Secret", SECRET)
                .contentType("application/json")
                .body(payload)
                .post(path("/events"));
    }

    private JsonNode refusals() {
        return body(as("admin").get(path("/refusals")), 200).get("items");
    }

    private List<String> told() {
        return TestTopics.read(Topic.INCIDENTS, customer).stream()
                .map(TestTopics.Read::value)
                .toList();
    }
}
