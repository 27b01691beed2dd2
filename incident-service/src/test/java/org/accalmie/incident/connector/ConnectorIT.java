package org.accalmie.incident.connector;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import org.accalmie.incident.ASheet;
import org.accalmie.incident.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ConnectorIT extends ServiceTest {
    private static final String SECRET = "a-secret-of-some-length";

    private final String name = "desk-" + UUID.randomUUID();

    @BeforeEach
    void connect() {
        body(put(connector()), 200);
    }

    @Test
    void shouldMakeAnIncidentAndReviseItWhenToldAgain() {
        // when
        var recorded = body(tell(ticket("7", "urgent")), 202);
        var unchanged = body(tell(ticket("7", "urgent")), 202);
        var revised = body(tell(ticket("7", "high")), 202);

        // then
        assertThat(recorded.get("outcome").asText()).isEqualTo("RECORDED");
        assertThat(unchanged.get("outcome").asText()).isEqualTo("UNCHANGED");
        assertThat(revised.get("outcome").asText()).isEqualTo("REVISED");
        var incident = body(
                as("supervisor").get("/incidents/" + recorded.get("incidentId").asText()), 200);
        assertThat(incident.get("anger").asText()).isEqualTo("STRONG");
        assertThat(incident.get("externalId").asText()).isEqualTo("7");
        assertThat(incident.get("version").asInt()).isEqualTo(2);
        assertThat(incident.at("/customer/id").asText()).isEqualTo(customer);
    }

    @Test
    void shouldIgnoreWhatIsNoneOfOurs() {
        assertThat(body(tell(ticket("7", "urgent").replace("closed", "opened")), 202)
                        .toString())
                .contains("IGNORED");
        assertThat(body(tell("{}"), 202).toString()).contains("IGNORED");
        assertThat(refusals()).isEmpty();
    }

    @Test
    void shouldKeepAWrongWordUntilTheWordIsKnownAndItIsReplayed() {
        // given
        var refused = body(tell(ticket("8", "furious")), 202);
        assertThat(refused.get("outcome").asText()).isEqualTo("REFUSED");
        assertThat(refused.at("/because/0/field").asText()).isEqualTo("anger");
        var kept = refusals().get(0);
        assertThat(kept.get("externalId").asText()).isEqualTo("8");
        assertThat(body(replay(kept.get("id").asText()), 200).get("outcome").asText())
                .isEqualTo("REFUSED");

        // when
        var corrected = connector();
        corrected.withObject("/words/anger").put("furious", "EXTREME");
        corrected.withObject("/proof").remove("secret");
        body(put(corrected), 200);
        var replayed = body(replay(kept.get("id").asText()), 200);

        // then
        assertThat(replayed.get("outcome").asText()).isEqualTo("RECORDED");
        assertThat(refusals()).isEmpty();
        replay(kept.get("id").asText()).then().statusCode(404);
        assertThat(body(tell(ticket("8", "furious")), 202).get("outcome").asText())
                .isEqualTo("UNCHANGED");
    }

    @Test
    void shouldKeepWhatHasNoCustomerAndWhatIsNoJsonAndWhatIsLarge() {
        tell(ticket("9", "high").replace(customer, "")).then().statusCode(202);
        tell("{\"event\": ").then().statusCode(202);
        var large = ticket("10", "high").replace("}", ", \"text\": \"" + "x".repeat(900_000) + "\"}");
        assertThat(body(tell(large), 202).get("outcome").asText()).isEqualTo("RECORDED");
        tell("{\"text\": \"" + "x".repeat(1_100_000) + "\"}").then().statusCode(413);
        assertThat(refusals()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "nonsense",
                ""
            })
    void shouldReadJsonWhateverItIsCalledAndKeepTheRest(String type) throws Exception {
        var json = called(type, ticket("18", "high"));
        var form = called(type, "event=closed&id=19");
        assertThat(json.get("outcome").asText()).isEqualTo("RECORDED");
        assertThat(form.get("outcome").asText()).isEqualTo("REFUSED");
        assertThat(refusals()).hasSize(1);
    }

    @Test
    void shouldSayWhatIsMissingInWhatMapsToNothing() {
        var receipt = body(tell("{\"event\": \"closed\"}"), 202);
        assertThat(receipt.get("outcome").asText()).isEqualTo("REFUSED");
        assertThat(receipt.findValuesAsText("field")).contains("key.externalId");
        var withoutCustomer = body(tell(ticket("16", "high").replace(customer, " ")), 202);
        assertThat(withoutCustomer.findValuesAsText("field")).containsExactly("customer");
        var kept = refusals();
        assertThat(kept).hasSize(2);
        assertThat(kept.get(0).get("externalId").asText()).isEqualTo("16");
        assertThat(kept.get(1).has("externalId")).isFalse();
        assertThat(kept.get(0).get("because").findValuesAsText("field")).containsExactly("customer");
    }

    @Test
    void shouldNotKnowATicketByWhatNobodySees() {
        // when
        var receipt = body(tell(ticket("\"\u00a0\"", "high")), 202);

        // then
        assertThat(receipt.get("outcome").asText()).isEqualTo("REFUSED");
        assertThat(receipt.findValuesAsText("field")).containsExactly("key.externalId");
        var nameless = connector();
        nameless.withObject("/key").put("source", "\u00a0");
        assertThat(body(put(nameless), 400).findValuesAsText("field")).containsExactly("key.source");
    }

    @Test
    void shouldRefuseASignatureThatIsOldAndTakeItWhileItIsNot() {
        var signing = connector();
        signing.withObject("/proof").put("kind", "ZENDESK").remove("header");
        body(put(signing), 200);
        var message = ticket("17", "high");
        assertThat(signed("2026-11-18T09:54:59Z", message).statusCode()).isEqualTo(401);
        assertThat(signed("2026-11-18T10:05:01Z", message).statusCode()).isEqualTo(401);
        assertThat(refusals()).isEmpty();
        assertThat(body(signed("2026-11-18T09:55:00Z", message), 202)
                        .get("outcome")
                        .asText())
                .isEqualTo("RECORDED");
    }

    @Test
    void shouldForgetARefusalWhenItsTicketIsToldAgainInFull() {
        body(tell(ticket("11", "furious")), 202);
        body(tell(ticket("11", "enraged")), 202);
        assertThat(refusals()).hasSize(1);
        body(tell(ticket("11", "high")), 202);
        assertThat(refusals()).isEmpty();
    }

    @Test
    void shouldEraseTheCustomersRefusals() {
        body(tell(ticket("12", "furious")), 202);
        body(tell("{\"event\": \"closed\", \"who\": [\"" + customer + "\"]}"), 202);
        body(tell(ticket("13", "furious").replace(customer, customer + "0")), 202);
        as("admin").delete("/customers/" + customer).then().statusCode(202);
        assertThat(refusals()).hasSize(1);
    }

    @Test
    void shouldRefuseWhoeverCannotProveThemselves() {
        RestAssured.given()
                .contentType("application/json")
                .body("{}")
                .post(path("/events"))
                .then()
                .statusCode(401);
        sender("a-secret-of-some-lengtH")
                .body("{}")
                .post(path("/events"))
                .then()
                .statusCode(401);
        sender(SECRET).body("{}").post("/connectors/none/events").then().statusCode(401);
        assertThat(refusals()).isEmpty();
    }

    @Test
    void shouldNeverTellTheSecretAndTakeWhatItGave() {
        var given = as("admin").get(path(""));
        assertThat(given.asString()).doesNotContain(SECRET);
        var version = body(given, 200).get("version").asInt();
        var next = body(put(body(given, 200)), 200);
        assertThat(next.get("version").asInt()).isEqualTo(version + 1);
        body(tell(ticket("14", "high")), 202);
        as("admin")
                .header("If-Match", "\"" + version + "\"")
                .contentType("application/json")
                .body(connector().toString())
                .put(path(""))
                .then()
                .statusCode(412);
        as("admin").delete(path("")).then().statusCode(204);
        as("admin").get(path("")).then().statusCode(404);
        tell(ticket("14", "high")).then().statusCode(401);
    }

    @Test
    void shouldNameEverythingThatIsWrongWithAConnector() {
        var faulty = connector();
        faulty.put("when", "payload.event ==");
        faulty.withObject("/fields").put("customer.shoe", "payload.x").put("solvedInContact", "1 + 1");
        faulty.withObject("/words/anger").put("calm", "CALM");
        var fields = body(put(faulty), 400).findValuesAsText("field");
        assertThat(fields)
                .containsExactlyInAnyOrder("when", "fields.customer.shoe", "fields.solvedInContact", "words.anger");
    }

    @Test
    void shouldShowWhatASampleBecomesAndSaveNothing() {
        var before = incidents();
        var shown = body(
                as("admin")
                        .contentType("application/json")
                        .body(ticket("15", "high"))
                        .post(path("/trial")),
                200);
        assertThat(shown.get("outcome").asText()).isEqualTo("RECORDED");
        assertThat(shown.at("/sheet/anger").asText()).isEqualTo("STRONG");
        assertThat(incidents()).isEqualTo(before);
        assertThat(refusals()).isEmpty();
    }

    private ObjectNode connector() {
        return ASheet.tree("""
                {"proof": {"kind": "SECRET", "header": "X-Accalmie-Secret", "secret": "%s"},
                 "when": "payload.event == 'closed'",
                 "fields": {"customer.id": "payload.customer", "agent.id": "payload.agent",
                            "contact.startedAt": "payload.at", "anger": "payload.priority"},
                 "defaults": {"reason": "UNRESOLVED", "churnRisk": "MODERATE", "sentimentAtEnd": "NEUTRAL"},
                 "words": {"anger": {"urgent": "EXTREME", "high": "STRONG"}},
                 "key": {"source": "desk", "externalId": "string(payload.id)"}}""".formatted(SECRET));
    }

    private String ticket(String id, String priority) {
        return """
                {"event": "closed", "id": %s, "customer": "%s", "agent": "agent", "priority": "%s",
                 "at": "2026-11-18T09:00:00Z"}""".formatted(id, customer, priority);
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
        return sender(SECRET).body(payload).post(path("/events"));
    }

    private JsonNode called(String type, String payload) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path("/events")))
                .header("X-Accalmie-Secret", SECRET)
                .POST(BodyPublishers.ofString(payload));
        if (!type.isEmpty()) {
            request.header("Content-Type", type);
        }
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request.build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
            return ASheet.tree(answer.body());
        }
    }

    private Response signed(String at, String payload) {
        return RestAssured.given()
                .headers(Signed.byZendesk(SECRET, at, payload))
                .contentType("application/json")
                .body(payload)
                .post(path("/events"));
    }

    private static RequestSpecification sender(String secret) {
        return RestAssured.given().header("X-Accalmie-Secret", secret).contentType("application/json");
    }

    private Response replay(String id) {
        return as("admin").post(path("/refusals/" + id + "/replay"));
    }

    private JsonNode refusals() {
        return body(as("admin").get(path("/refusals")), 200).get("items");
    }
}
