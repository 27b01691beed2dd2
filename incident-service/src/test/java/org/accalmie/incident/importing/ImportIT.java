package org.accalmie.incident.importing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.accalmie.incident.ASheet.aSheet;
import static org.accalmie.incident.ASheet.aWholeSheet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.IntStream;
import org.accalmie.events.Topic;
import org.accalmie.incident.ASheet;
import org.accalmie.incident.ServiceTest;
import org.accalmie.local.testing.TestTopics;
import org.accalmie.local.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ImportIT extends ServiceTest {
    @Test
    void shouldAnswerEachLineInItsPlace() throws Exception {
        // given
        var good = keyed("a").json();

        // when
        var answers = imported(
                good,
                "",
                "{\"customer\": {}}",
                "  \t",
                "no json",
                good,
                keyed("a").with("note", "else").json(),
                "{\"note\": \"" + "x".repeat(256 * 1024) + "\"}",
                keyed("b").json());

        // then
        assertThat(answers.stream().map(it -> it.get("line").asInt())).containsExactly(1, 3, 5, 6, 7, 8, 9);
        assertThat(statuses(answers)).containsExactly(201, 400, 400, 200, 409, 413, 201);
        assertThat(answers.get(3).get("id")).isEqualTo(answers.get(0).get("id"));
        assertThat(answers.get(1).at("/problem/violations").toString())
                .contains("customer.id")
                .contains("agent");
        assertThat(answers.get(4).at("/problem/rule").asText()).isEqualTo("one-incident-per-external-id");
        assertThat(answers.get(4).at("/problem/id")).isEqualTo(answers.get(0).get("id"));
        assertThat(answers.get(0).get("outcome").asText()).isEqualTo("RECORDED");
        assertThat(answers.get(3).get("outcome").asText()).isEqualTo("UNCHANGED");
    }

    @Test
    void shouldRefuseWhatIsNoUtf8InItsPlace() throws Exception {
        // given
        var latin = aSheet().with("note", "é").json().getBytes(ISO_8859_1);

        // when
        var answers = lines(send(HttpRequest.BodyPublishers.concat(
                HttpRequest.BodyPublishers.ofByteArray(latin),
                HttpRequest.BodyPublishers.ofString("\r\n" + keyed("utf").json()))));

        // then
        assertThat(statuses(answers)).containsExactly(400, 201);
    }

    @ParameterizedTest
    @CsvSource({
        "*/*, 200",
        "application/json, 200",
        "application/x-ndjson, 200",
        "'text/html, application/*;q=0.5', 200",
        "text/html, 406",
        "application/xml, 406"
    })
    void shouldAnswerWhoAcceptsJson(String accepted, int status) {
        // when
        var answer = RestAssured.given()
                .auth()
                .oauth2(Tokens.of("tool"))
                .contentType("application/x-ndjson")
                .accept(accepted)
                .body(keyed("accepted").json().getBytes(UTF_8))
                .post("/incidents/import");

        // then
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.contentType())
                .startsWith(status == 200 ? "application/x-ndjson" : "application/problem+json");
        assertThat(answer.asString()).contains(status == 200 ? "\"line\":1" : "application/x-ndjson, application/json");
    }

    @Test
    void shouldLeaveAllThatASingleOneLeaves() throws Exception {
        // given
        var sheet = aWholeSheet().of(customer);
        var single = record(aWholeSheet().of("alone-" + customer));

        // when
        var id = imported(sheet.json()).getFirst().get("id").asText();

        // then
        var incident = body(as("tool").get("/incidents/" + id), 200);
        assertThat(incident.get("gesture").get("state"))
                .isEqualTo(single.get("gesture").get("state"));
        assertThat(incident.get("derived")).isEqualTo(single.get("derived"));
        assertThat(incident.get("recordedBy").asText()).isEqualTo("tool");
        assertThat(incident.get("reference").asText()).startsWith("INC-");
        assertThat(body(as("supervisor").queryParam("customer", customer).get("/incidents"), 200)
                        .get("items"))
                .hasSize(1);
        eventually(() -> assertThat(
                        TestTopics.read(Topic.INCIDENTS, id).stream().map(TestTopics.Read::type))
                .startsWith("accalmie.IncidentRecorded.v1", "accalmie.GestureProposed.v1"));
    }

    @Test
    void shouldCountRepetitionAmongTheLines() throws Exception {
        // given
        clock.set("2026-12-03T10:00:00Z");
        record(about("2026-11-01T10:00:00Z"));

        // when
        var answers = imported(
                about("2026-11-02T10:00:00Z").json(),
                about("2026-11-03T10:00:00Z").json(),
                about("2026-12-02T09:59:59Z").json(),
                about("2026-12-02T10:00:01Z").with("reason", "OUTAGE").json());

        // then
        var ids = answers.stream().map(it -> it.get("id").asText()).toList();
        var counted =
                body(as("admin").get("/customers/" + customer + "/export"), 200).get("incidents");
        assertThat(ids.stream().map(id -> contacts(counted, id))).containsExactly(2, 3, 3, 1);
    }

    @Test
    void shouldRecordALineOnceHoweverOftenItIsSent() throws Exception {
        // given
        var many = IntStream.range(0, 1_200)
                .mapToObj(n -> keyed("many-" + n).json())
                .toArray(String[]::new);

        // when
        var first = imported(many);
        var second = imported(many);

        // then
        assertThat(statuses(first)).hasSize(1_200).containsOnly(201);
        assertThat(statuses(second)).hasSize(1_200).containsOnly(200);
        assertThat(second.stream().map(it -> it.get("id")))
                .containsExactlyElementsOf(
                        first.stream().map(it -> it.get("id")).toList());
    }

    @Test
    void shouldAnswerALineBeforeTheNextIsSent() throws Exception {
        try (var open = new OpenImport()) {
            // when
            open.send(keyed("one").json() + "\n");
            var one = open.answer();
            open.send(keyed("two").json() + "\n");
            var two = open.answer();
            open.end();

            // then
            assertThat(one.get("status").asInt()).isEqualTo(201);
            assertThat(two.get("line").asInt()).isEqualTo(2);
            assertThat(open.isHungUp()).isTrue();
        }
    }

    @Test
    void shouldServeToolsAlone() throws Exception {
        as("agent")
                .contentType("application/x-ndjson")
                .body("{}".getBytes(UTF_8))
                .post("/incidents/import")
                .then()
                .statusCode(403);
        body(as("tool").contentType("text/plain").body("{}").post("/incidents/import"), 415);
    }

    @Test
    void shouldAnswerNothingToNothing() throws Exception {
        assertThat(imported("", "")).isEmpty();
    }

    private ASheet keyed(String id) {
        return aSheet().of(customer).with("source", "crm").with("externalId", id + customer);
    }

    private ASheet about(String at) {
        return aSheet().of(customer).with("reason", "PAYMENT_TERMS").at(at);
    }

    private static int contacts(JsonNode incidents, String id) {
        for (var incident : incidents) {
            if (incident.get("id").asText().equals(id)) {
                return incident.get("contactsOnSubjectCounted").asInt();
            }
        }
        throw new AssertionError(id);
    }

    private List<JsonNode> imported(String... lines) throws Exception {
        return lines(send(HttpRequest.BodyPublishers.ofString(String.join("\n", lines))));
    }

    private HttpResponse<String> send(HttpRequest.BodyPublisher body) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/incidents/import"))
                            .header("Authorization", "Bearer " + Tokens.of("tool"))
                            .header("Content-Type", "application/x-ndjson")
                            .POST(body)
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    private static List<JsonNode> lines(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body().lines().<JsonNode>map(ASheet::tree).toList();
    }

    private static List<Integer> statuses(List<JsonNode> answers) {
        return answers.stream().map(it -> it.get("status").asInt()).toList();
    }
}
