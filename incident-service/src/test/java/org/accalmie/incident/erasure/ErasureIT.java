package org.accalmie.incident.erasure;

import static org.accalmie.incident.ASheet.aSheet;
import static org.accalmie.incident.ASheet.aWholeSheet;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accalmie.events.Topic;
import org.accalmie.incident.ASheet;
import org.accalmie.incident.ServiceTest;
import org.accalmie.local.testing.LocalStack;
import org.accalmie.local.testing.TestTopics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ErasureIT extends ServiceTest {
    private final String marker = "marker" + UUID.randomUUID().toString().replace("-", "") + "0";

    @AfterEach
    void startKafka() {
        LocalStack.kafka().start();
    }

    @Test
    void shouldLeaveNoTraceOfTheTextsInAnyTable() {
        // given
        var sheet = marked();
        var id = record("agent", sheet).get("id").asText();
        as("agent")
                .contentType("application/merge-patch+json")
                .body("{\"note\": \"another " + marker + "\"}")
                .patch("/incidents/" + id)
                .then()
                .statusCode(200);
        assertThat(new EveryTable(jdbi).mentioning(marker))
                .contains("incident", "revision", "gesture", "incident_search");

        // when
        erase(202);

        // then
        assertThat(new EveryTable(jdbi).mentioning(marker)).isEmpty();
        eventually(() -> assertThat(TestTopics.read(Topic.INCIDENTS, customer)).hasSize(1));
        var event = TestTopics.read(Topic.INCIDENTS, customer).getFirst();
        assertThat(event.type()).isEqualTo("accalmie.CustomerErased.v1");
        assertThat(ASheet.tree(event.value())).isEqualTo(ASheet.tree("""
                {"customerId": "%s", "erasedAt": "2026-11-18T10:00:00Z", "entirely": true, "incidentIds": ["%s"]}
                """.formatted(customer, id)));
    }

    @Test
    void shouldKeepFigures() {
        // given
        var before = record("agent", marked());

        // when
        erase(202);

        // then
        var after = body(as("agent").get("/incidents/" + before.get("id").asText()), 200);
        for (var figure : List.of("anger", "contact", "history", "signals", "derived", "reference", "churnRisk")) {
            assertThat(after.get(figure)).as(figure).isEqualTo(before.get(figure));
        }
        assertThat(after.at("/customer/id").asText()).isEqualTo(customer);
        assertThat(after.at("/gesture/value")).isEqualTo(before.at("/gesture/value"));
        assertThat(after.at("/customer").has("email")).isFalse();
    }

    @Test
    void shouldEmptyWhatWaitsToBeSent() {
        // given
        LocalStack.kafka().stop();
        var id = record("agent", marked()).get("id").asText();

        // when
        erase(202);

        // then
        assertThat(new EveryTable(jdbi).mentioning(id)).contains("outbox");
        assertThat(new EveryTable(jdbi).mentioning(marker)).isEmpty();
        LocalStack.kafka().start();
        eventually(() -> assertThat(TestTopics.read(Topic.INCIDENTS, customer)).isNotEmpty());
        eventually(() -> assertThat(TestTopics.read(Topic.INCIDENTS, id)).isNotEmpty());
    }

    @Test
    void shouldEmptyTheAnswersThatAreKeptForRepeats() {
        // given
        var key = UUID.randomUUID().toString();
        var sheet = marked();
        var first = post(as("agent").header("Idempotency-Key", key), sheet);
        assertThat(first.statusCode()).isEqualTo(201);

        // when
        erase(202);

        // then
        assertThat(new EveryTable(jdbi).mentioning(marker)).isEmpty();
        var again = post(as("agent").header("Idempotency-Key", key), sheet);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.asString()).doesNotContain(marker);
    }

    @Test
    void shouldStillRecogniseWhatAToolRepeats() {
        // given
        var sheet = marked();
        var id = record("tool", sheet).get("id").asText();
        erase(202);

        // when
        var same = post(as("tool"), sheet);
        var another = post(as("tool"), sheet.with("anger", "EXTREME"));

        // then
        assertThat(body(same, 200).get("id").asText()).isEqualTo(id);
        assertThat(same.asString()).doesNotContain(marker);
        assertThat(body(another, 409).get("rule").asText()).isEqualTo("one-incident-per-external-id");
    }

    @Test
    void shouldRecogniseItAfterACorrectionAsWell() {
        // given
        var sheet = marked();
        var id = record("agent", sheet).get("id").asText();
        as("agent")
                .contentType("application/merge-patch+json")
                .body("{\"anger\": \"EXTREME\"}")
                .patch("/incidents/" + id)
                .then()
                .statusCode(200);

        // when
        erase(202);

        // then
        body(post(as("agent"), sheet), 409);
        assertThat(body(post(as("agent"), sheet.with("anger", "EXTREME")), 200)
                        .get("id")
                        .asText())
                .isEqualTo(id);
    }

    /** As one was taken in when marks that nobody sees and surrounding blanks were legal. */
    @ParameterizedTest
    @CsvSource({"' a', %20a", "'c\u200b', c%E2%80%8B"})
    void shouldEraseAndExportACustomerOfAnOlderFormOfId(String id, String path) {
        // given
        var incident = record(marked()).get("id").asText();
        jdbi.useHandle(handle -> handle.execute("""
                update incident set customer_id = ?, sheet = jsonb_set(sheet, '{customer,id}', to_jsonb(?::text))
                where id = ?::uuid""", id, id, incident));
        var admin = as("admin").urlEncodingEnabled(false);
        assertThat(admin.get("/customers/" + path + "/export").asString()).contains(incident, marker);

        // when
        as("admin")
                .urlEncodingEnabled(false)
                .delete("/customers/" + path)
                .then()
                .statusCode(202);

        // then
        assertThat(as("admin")
                        .urlEncodingEnabled(false)
                        .get("/customers/" + path + "/export")
                        .asString())
                .contains(incident)
                .doesNotContain(marker);
    }

    @Test
    void shouldTakeANewIncidentOfTheCustomerAsAnyOther() {
        // given
        record(marked());
        erase(202);

        // when
        var next = record("agent", marked());

        // then
        assertThat(body(as("agent").get("/incidents/" + next.get("id").asText()), 200)
                        .get("note")
                        .asText())
                .contains(marker);
    }

    @Test
    void shouldNotLetAnErasedIncidentBeChanged() {
        // given
        var path =
                "/incidents/" + record("agent", aSheet().of(customer)).get("id").asText();
        erase(202);

        // when
        var patch = as("supervisor")
                .contentType("application/merge-patch+json")
                .body("{\"note\": \"back\"}")
                .patch(path);

        // then
        assertThat(body(patch, 409).get("rule").asText()).isEqualTo("change-unless-erased");
    }

    @Test
    void shouldKeepNoWordsThatAreSaidOfItsGestureLater() {
        // given
        var sheet = aSheet().of(customer).withJson("gesture", """
                {"type": "ACCOUNT_CREDIT", "amount": 60, "justification": "asked for"}""");
        var gesture = "/incidents/" + record("agent", sheet).get("id").asText() + "/gesture";
        erase(202);

        // when
        body(say("supervisor", gesture + "/verdict", "{\"verdict\": \"WITHIN_POLICY\", \"reason\": \"%s\"}"), 200);
        body(say("supervisor", gesture + "/approval", "{\"decision\": \"APPROVED\", \"comment\": \"%s\"}"), 200);
        var applied = body(say("tool", gesture + "/application", "{\"reference\": \"%s\"}"), 200);
        var again = body(say("tool", gesture + "/application", "{\"reference\": \"%s\"}"), 200);

        // then
        assertThat(applied.get("state").asText()).isEqualTo("APPLIED");
        assertThat(again).isEqualTo(applied);
        assertThat(new EveryTable(jdbi).mentioning(marker)).isEmpty();
        var another = say("agent", gesture, "{\"type\": \"EXPERT_CALL\", \"justification\": \"%s\"}");
        assertThat(body(another, 409).get("rule").asText()).isEqualTo("change-unless-erased");
    }

    @Test
    void shouldLetGoOfDeadLettersBeforeAndKeepNoContentOfThoseAfter() {
        // given
        var id = record(aSheet().of(customer)).get("id").asText();
        TestTopics.publish(Topic.ESCALATIONS, id, Map.of(), marker);
        eventually(() -> assertThat(new EveryTable(jdbi).mentioning(marker)).contains("dead_letter"));

        // when
        erase(202);

        // then
        assertThat(new EveryTable(jdbi).mentioning(marker)).isEmpty();
        TestTopics.publish(Topic.ESCALATIONS, id, Map.of(), marker);
        eventually(() -> assertThat(new EveryTable(jdbi).mentioning(id)).contains("dead_letter"));
        assertThat(new EveryTable(jdbi).mentioning(marker)).isEmpty();
    }

    @Test
    void shouldBeHarmlessTwiceAndForSomebodyUnknown() {
        record(marked());
        erase(202);
        erase(202);
        as("admin").delete("/customers/CLT-" + UUID.randomUUID()).then().statusCode(202);
    }

    @Test
    void shouldEraseAnEarlierVersionThatNamedTheCustomer() {
        // given
        var kept = as("agent").header("Idempotency-Key", UUID.randomUUID().toString());
        var id = body(post(kept, marked()), 201).get("id").asText();
        as("agent")
                .contentType("application/merge-patch+json")
                .body("{\"customer\": {\"id\": \"CLT-other\", \"lastName\": null, \"firstName\": null}}")
                .patch("/incidents/" + id)
                .then()
                .statusCode(200);

        // when
        erase(202);

        // then
        assertThat(new EveryTable(jdbi).mentioning("Jeanne" + marker)).isEmpty();
        assertThat(body(as("agent").get("/incidents/" + id), 200).get("note").asText())
                .contains(marker);
    }

    @Test
    void shouldBeTheAdministratorsAlone() {
        for (var role : List.of("agent", "supervisor", "tool", "care", "legal", "bi")) {
            as(role).delete("/customers/" + customer).then().statusCode(403);
        }
        as("admin").urlEncodingEnabled(false).delete("/customers/a%00b").then().statusCode(400);
        as("admin").delete("/customers/" + "x".repeat(65)).then().statusCode(400);
    }

    private Response say(String role, String path, String body) {
        return as(role).contentType("application/json")
                .body(body.formatted(marker))
                .post(path);
    }

    private void erase(int status) {
        as("admin").delete("/customers/" + customer).then().statusCode(status);
    }

    /** A sheet whose every free text and name says the marker. */
    private ASheet marked() {
        return Marked.sheet(aWholeSheet(), customer, marker);
    }
}
