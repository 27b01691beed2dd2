package org.accalmie.incident.revision;

import static org.accalmie.incident.ASheet.aSheet;
import static org.accalmie.incident.ASheet.aWholeSheet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.accalmie.events.Topic;
import org.accalmie.incident.ASheet;
import org.accalmie.incident.ServiceTest;
import org.accalmie.local.testing.TestTopics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class UpsertIT extends ServiceTest {
    private static final int TWINS = 8;

    @Test
    void shouldRecordWhatIsNew() {
        // when
        var answer = put(aSheet().of(customer));

        // then
        var incident = body(answer, 201);
        assertThat(answer.header("Location"))
                .endsWith("/incidents/" + incident.get("id").asText());
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
        assertThat(incident.get("source").asText()).isEqualTo("crm");
        assertThat(incident.get("externalId").asText()).isEqualTo(customer);
        assertThat(body(as("tool").get(answer.header("Location")), 200)).isEqualTo(incident);
    }

    @Test
    void shouldMakeANextVersionOfWhatSaysSomethingElse() {
        // given
        var first = body(put(aSheet().of(customer)), 201);
        clock.set("2026-11-18T11:00:00Z");

        // when
        var answer = put(aSheet().of(customer).with("anger", "EXTREME").with("churnRisk", "CRITICAL"));

        // then
        var second = body(answer, 200);
        assertThat(answer.header("ETag")).isEqualTo("\"2\"");
        assertThat(second.get("id")).isEqualTo(first.get("id"));
        assertThat(second.get("version").asInt()).isEqualTo(2);
        assertThat(second.get("anger").asText()).isEqualTo("EXTREME");
        assertThat(second.at("/derived/leaving").asBoolean()).isTrue();
        var id = first.get("id").asText();
        eventually(() -> assertThat(
                        TestTopics.read(Topic.INCIDENTS, id).stream().map(TestTopics.Read::type))
                .containsExactly("accalmie.IncidentRecorded.v1", "accalmie.IncidentRevised.v1"));
    }

    @Test
    void shouldLeaveWhatSaysTheSameUnchanged() {
        // given
        var sheet = aWholeSheet().without("externalId").without("source").of(customer);
        var first = body(put(sheet), 201);

        // then
        assertThat(body(put(sheet), 200)).isEqualTo(first);
        body(put(sheet.with("note", "Called again")), 200);
        assertThat(body(put(sheet), 200).get("version").asInt()).isEqualTo(2);
        assertThat(incidentsOf(customer)).isEqualTo(1);
    }

    @Test
    void shouldGoBackToWhatWasSaidFirst() {
        // given
        body(put(aSheet().of(customer)), 201);
        body(put(aSheet().of(customer).with("anger", "STRONG")), 200);

        // when
        var third = body(put(aSheet().of(customer)), 200);

        // then
        assertThat(third.get("version").asInt()).isEqualTo(3);
        assertThat(third.get("anger").asText()).isEqualTo("MILD");
    }

    @Test
    void shouldForgetOnlyWhatTheToolItselfSaid() {
        // given
        var incident = body(put(aSheet().of(customer).with("note", "From the tool")), 201);
        patched(as("agent"), incident, "{\"dossier\": {\"summary\": \"Cut off twice\"}, \"agentWellbeing\": 2}");

        // when
        body(put(aSheet().of(customer).with("anger", "STRONG")), 200);

        // then
        var read = body(as("agent").get(path(incident)), 200);
        assertThat(read.get("anger").asText()).isEqualTo("STRONG");
        assertThat(read.at("/dossier/summary").asText()).isEqualTo("Cut off twice");
        assertThat(read.get("agentWellbeing").asInt()).isEqualTo(2);
        assertThat(read.has("note")).isFalse();
    }

    @Test
    void shouldTakeAwayWhatPeopleAddedWhereTheToolSaysSo() {
        // given
        var incident = body(put(aSheet().of(customer)), 201);
        var added = "{\"historical\": true, \"signals\": [\"INSULTS\"], \"customer\": {\"vip\": true}}";
        patched(as("supervisor"), incident, added);
        assertThat(body(put(aSheet().of(customer)), 200).get("version").asInt()).isEqualTo(2);

        // when
        var plain = aSheet().of(customer).withJson("historical", "false").withJson("signals", "[]");
        var answer = body(put(plain.withJson("customer", "{\"id\": \"%s\", \"vip\": false}".formatted(customer))), 200);

        // then
        assertThat(answer.get("historical").asBoolean()).isFalse();
        assertThat(answer.path("signals")).isEmpty();
        assertThat(answer.at("/customer/vip").asBoolean()).isFalse();
    }

    @Test
    void shouldCorrectWhatWasPostedHoweverOld() {
        // given
        var incident = record(aSheet().of(customer).with("source", "crm").with("externalId", customer));
        clock.set("2027-11-18T10:00:00Z");

        // when
        var answer = body(put(aSheet().of(customer).withJson("historical", "true")), 200);

        // then
        assertThat(answer.get("id")).isEqualTo(incident.get("id"));
        assertThat(answer.get("historical").asBoolean()).isTrue();
        assertThat(answer.get("version").asInt()).isEqualTo(2);
    }

    @Test
    void shouldKeepTheGestureThatWasOffered() {
        // given
        var call = "{\"type\": \"EXPERT_CALL\", \"justification\": \"Waited long\"}";
        body(put(aSheet().of(customer).withJson("gesture", call)), 201);

        // then
        assertThat(body(put(aSheet().of(customer)), 200).get("version").asInt()).isEqualTo(1);
        var other = aSheet().of(customer).with("note", "x").withJson("gesture", call.replace("long", "longer"));
        assertThat(body(put(other), 409).get("rule").asText()).isEqualTo("one-gesture-per-incident");
        assertThat(body(put(aSheet().of(customer)), 200).get("version").asInt()).isEqualTo(1);
    }

    @Test
    void shouldHonourIfMatch() {
        body(put(as("tool").header("If-Match", "\"1\""), aSheet().of(customer)), 412);
        body(put(aSheet().of(customer)), 201);
        var next = aSheet().of(customer).with("note", "x");
        body(put(as("tool").header("If-Match", "\"2\""), next), 412);
        body(put(as("tool").header("If-Match", "\"1\""), next), 200);
    }

    @Test
    void shouldKnowEveryToolsKeysApart() {
        // given
        var mine = body(put(aSheet().of(customer)), 201);

        // when
        var theirs = body(put(as("other-tool", "tool"), aSheet().of(customer).with("note", "x")), 201);

        // then
        assertThat(theirs.get("id")).isNotEqualTo(mine.get("id"));
        assertThat(body(put(aSheet().of(customer)), 200)).isEqualTo(mine);
    }

    @ParameterizedTest
    @CsvSource({
        "/crm/other, externalId",
        "/other/{customer}, source",
        "/%20/{customer}, source",
        "/crm/%20, externalId",
        "/crm/%C2%A0, externalId",
        "/crm/%E2%80%8B, externalId",
        "/crm/%C2%AD, externalId",
        "/crm/%EF%BB%BF, externalId",
        "/crm/%E2%80%8E, externalId",
        "/%C2%A0/{customer}, source",
        "/crm/%ff, externalId"
    })
    void shouldRefuseAKeyThatIsNotTheBodys(String path, String field) {
        // given
        var sheet = aSheet().with("source", "crm").with("externalId", customer);

        // when
        var answer = put(as("tool"), sheet, "/incidents/by-key" + path.replace("{customer}", customer));

        // then
        assertThat(body(answer, 400).at("/violations/0/field").asText()).isEqualTo(field);
    }

    @Test
    void shouldRefuseWhatWouldNotBeRecorded() {
        var answer = body(put(aSheet().without("anger").with("colour", "red")), 400);
        assertThat(answer.get("violations").toString()).contains("colour");
        body(put(aSheet().with("note", "x".repeat(300_000))), 413);
        body(put(as("agent"), aSheet()), 403);
        assertThat(incidentsOf(customer)).isZero();
    }

    @Test
    void shouldRecordTwinsOnce() throws Exception {
        // given
        Callable<Response> call = () -> put(aSheet().of(customer));

        // when
        try (var threads = Executors.newFixedThreadPool(TWINS)) {
            var answers = threads.invokeAll(
                    IntStream.range(0, TWINS).mapToObj(n -> call).toList());

            // then
            var created = 0;
            for (var answer : answers) {
                created += answer.get().statusCode() == 201 ? 1 : 0;
                assertThat(answer.get().statusCode()).isIn(200, 201);
            }
            assertThat(created).isEqualTo(1);
        }
        assertThat(incidentsOf(customer)).isEqualTo(1);
    }

    @Test
    void shouldLetToolsPatchWhatTheyRecordedAlone() {
        // given
        var incident = body(put(aSheet().of(customer)), 201);
        clock.set("2027-11-18T10:00:00Z");

        // then
        assertThat(patched(as("tool"), incident, "{\"note\": \"x\"}")
                        .get("version")
                        .asInt())
                .isEqualTo(2);
        body(patch(as("other-tool", "tool"), incident, "{\"note\": \"y\"}"), 403);
        body(patch(as("tool"), incident, "{\"externalId\": \"y\"}"), 400);
    }

    private Response put(ASheet sheet) {
        return put(as("tool"), sheet);
    }

    private Response put(RequestSpecification caller, ASheet sheet) {
        return put(caller, sheet, "/incidents/by-key/crm/" + customer);
    }

    private static Response put(RequestSpecification caller, ASheet sheet, String path) {
        return caller.urlEncodingEnabled(false)
                .contentType("application/json")
                .body(sheet.json())
                .put(path);
    }

    private static ObjectNode patched(RequestSpecification caller, ObjectNode incident, String patch) {
        return body(patch(caller, incident, patch), 200);
    }

    private int incidentsOf(String customer) {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from incident where customer_id = ?")
                .bind(0, customer)
                .mapTo(Integer.class)
                .one());
    }
}
