package org.accalmie.incident.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.accalmie.incident.ASheet.aSheet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.accalmie.events.Topic;
import org.accalmie.incident.ASheet;
import org.accalmie.incident.ServiceTest;
import org.accalmie.local.testing.TestTopics;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CorrectingImportIT extends ServiceTest {
    @Test
    void shouldRecordCorrectAndLeaveUnchangedEachLineInItsPlace() {
        // given
        var known = record(keyed("known"));
        record(keyed("same"));
        var gesture = "{\"type\": \"EXPERT_CALL\", \"justification\": \"Waited long\"}";
        record(keyed("gift").withJson("gesture", gesture));

        // when
        var answers = imported(
                keyed("new").json(),
                keyed("known").with("note", "corrected").json(),
                keyed("same").json(),
                aSheet().of(customer).json(),
                keyed("gift")
                        .withJson("gesture", gesture.replace("long", "longer"))
                        .json(),
                keyed("bad").without("anger").json(),
                "no json",
                keyed("last").json());

        // then
        assertThat(statuses(answers)).containsExactly(201, 200, 200, 400, 409, 400, 400, 201);
        assertThat(answers.stream().map(it -> it.path("outcome").asText()))
                .containsExactly("RECORDED", "REVISED", "UNCHANGED", "", "", "", "", "RECORDED");
        assertThat(answers.get(1).get("id")).isEqualTo(known.get("id"));
        assertThat(answers.get(3).at("/problem/violations").findValuesAsText("field"))
                .containsExactly("source", "externalId");
        var corrected = body(as("tool").get("/incidents/" + known.get("id").asText()), 200);
        assertThat(corrected.get("note").asText()).isEqualTo("corrected");
        assertThat(corrected.get("version").asInt()).isEqualTo(2);
    }

    @Test
    void shouldTakeTheLastWordOfALineThatComesAgain() {
        // when
        var answers = imported(
                keyed("a").json(),
                keyed("b").json(),
                keyed("a").with("note", "second").json(),
                keyed("a").with("note", "third").json(),
                keyed("a").with("note", "third").json());

        // then
        assertThat(answers.stream().map(it -> it.get("outcome").asText()))
                .containsExactly("RECORDED", "RECORDED", "REVISED", "REVISED", "UNCHANGED");
        var id = answers.getFirst().get("id").asText();
        var incident = body(as("tool").get("/incidents/" + id), 200);
        assertThat(incident.get("note").asText()).isEqualTo("third");
        assertThat(incident.get("version").asInt()).isEqualTo(3);
        eventually(() -> assertThat(
                        TestTopics.read(Topic.INCIDENTS, id).stream().map(TestTopics.Read::type))
                .containsExactly(
                        "accalmie.IncidentRecorded.v1", "accalmie.IncidentRevised.v1", "accalmie.IncidentRevised.v1"));
    }

    @Test
    void shouldTellRecordingAndCorrectingAlikeWhatIsKnown() {
        // given
        var first = keyed("a").json();
        var corrected = keyed("a").with("note", "corrected").json();
        imported(first);
        imported(corrected);

        // when
        var answers = recorded(corrected, first, corrected, keyed("b").json());

        // then
        assertThat(statuses(answers)).containsExactly(200, 409, 200, 201);
        assertThat(imported(corrected).getFirst().get("outcome").asText()).isEqualTo("UNCHANGED");
        assertThat(imported(first).getFirst().get("outcome").asText()).isEqualTo("REVISED");
    }

    @Test
    void shouldCompareALineWithTheOneBeforeItOfTheSameKey() {
        var gesture = "{\"type\": \"EXPERT_CALL\", \"justification\": \"Waited long\"}";
        var answers = recorded(
                keyed("a").withJson("gesture", gesture).json(),
                keyed("a").json(),
                keyed("a").with("note", "else").json());
        assertThat(statuses(answers)).containsExactly(201, 200, 409);
    }

    @Test
    void shouldSetAForgottenFlagForMany() {
        // given
        var forgotten = IntStream.range(0, 900).mapToObj(n -> keyed("n" + n)).toList();
        assertThat(statuses(imported(forgotten.stream().map(ASheet::json)))).containsOnly(201);
        clock.set("2027-11-18T10:00:00Z");

        // when
        var answers = imported(forgotten.stream()
                .map(sheet -> sheet.withJson("historical", "true").json()));

        // then
        assertThat(answers.stream().map(it -> it.get("outcome").asText()))
                .hasSize(900)
                .containsOnly("REVISED");
        var again = imported(forgotten.stream().map(ASheet::json));
        assertThat(again.stream().map(it -> it.get("outcome").asText())).containsOnly("UNCHANGED");
    }

    @Test
    void shouldRefuseAModeThatIsNone() {
        var problem = body(
                as("tool")
                        .contentType("application/x-ndjson")
                        .body("{}".getBytes(UTF_8))
                        .post("/incidents/import?mode=overwrite"),
                400);
        assertThat(problem.at("/violations/0/field").asText()).isEqualTo("mode");
    }

    private ASheet keyed(String id) {
        return aSheet().of(customer).with("source", "crm").with("externalId", id + customer);
    }

    private static List<JsonNode> imported(String... lines) {
        return imported(Stream.of(lines));
    }

    private static List<JsonNode> recorded(String... lines) {
        return imported("record", Stream.of(lines));
    }

    private static List<JsonNode> imported(Stream<String> lines) {
        return imported("correct", lines);
    }

    private static List<JsonNode> imported(String mode, Stream<String> lines) {
        var answers = as("tool")
                .contentType("application/x-ndjson")
                .body(lines.collect(joining("\n")).getBytes(UTF_8))
                .post("/incidents/import?mode=" + mode)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return answers.lines().<JsonNode>map(ASheet::tree).toList();
    }

    private static List<Integer> statuses(List<JsonNode> answers) {
        return answers.stream().map(it -> it.get("status").asInt()).toList();
    }
}
