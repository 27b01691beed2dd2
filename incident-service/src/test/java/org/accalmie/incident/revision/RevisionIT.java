package org.accalmie.incident.revision;

import static org.accalmie.incident.ASheet.aSheet;
import static org.accalmie.incident.ASheet.aWholeSheet;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.accalmie.events.Topic;
import org.accalmie.incident.ASheet;
import org.accalmie.incident.ServiceTest;
import org.accalmie.local.testing.TestTopics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class RevisionIT extends ServiceTest {
    private static final String CALL = "{\"type\": \"EXPERT_CALL\", \"justification\": \"Waited long\"}";

    @Test
    void shouldCorrectWhatIsSaidAndKeepTheRest() {
        // given
        var before = record(aWholeSheet());
        clock.set("2026-11-18T11:00:00Z");

        // when
        var answer =
                patch(as("supervisor"), before, "{\"note\": \"Prefers evenings\", \"customer\": {\"email\": null}}");

        // then
        var after = body(answer, 200);
        assertThat(answer.header("ETag")).isEqualTo("\"2\"");
        assertThat(after.get("version").asInt()).isEqualTo(2);
        assertThat(after.get("note").asText()).isEqualTo("Prefers evenings");
        assertThat(after.at("/customer/lastName").asText()).isEqualTo("Moreau-Lefèvre");
        assertThat(after.at("/customer").has("email")).isFalse();
        assertThat(after.get("recordedAt")).isEqualTo(before.get("recordedAt"));
        assertThat(after.get("recordedBy").asText()).isEqualTo("tool");
        assertThat(body(as("supervisor").get(path(before)), 200)).isEqualTo(after);
    }

    @Test
    void shouldMakeNoVersionOfTakingBackWhatIsNotThere() {
        // given
        var incident = record(aSheet());

        // when
        var answer = patch(
                as("supervisor"),
                incident,
                "{\"lesson\": null, \"commitments\": null, \"signals\": null, \"gesture\": null, \"ticket\": {\"id\": null}}");

        // then
        assertThat(body(answer, 200).get("version").asInt()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"note\": \"n\", \"dossier\": {\"exactWords\": \"changed\"}}",
                "{\"note\": \"n\", \"dossier\": {\"exactWords\": null}}",
                "{\"note\": \"n\", \"dossier\": null}"
            })
    void shouldKeepTheExactWordsInLegalModeAndTakeTheRest(String correction) {
        // given
        var sheet = aSheet().withJson("signals", "[\"LEGAL_THREAT\"]");
        var incident = record(sheet.withJson("dossier", "{\"exactWords\": \"I sue\"}"));

        // when
        var after = body(patch(as("supervisor"), incident, correction), 200);

        // then
        assertThat(after.at("/dossier/exactWords").asText()).isEqualTo("I sue");
        assertThat(after.get("note").asText()).isEqualTo("n");
    }

    @Test
    void shouldTakeTheExactWordsWhereNoneWereSaidAndOutsideOfLegalMode() {
        var words = "{\"dossier\": {\"exactWords\": \"changed\"}}";
        var legal = record(aSheet().withJson("signals", "[\"LEGAL_THREAT\"]"));
        var other = record(aSheet().withJson("dossier", "{\"exactWords\": \"I sue\"}"));
        assertThat(body(patch(as("supervisor"), legal, words), 200)
                        .at("/dossier/exactWords")
                        .asText())
                .isEqualTo("changed");
        assertThat(body(patch(as("supervisor"), other, words), 200)
                        .at("/dossier/exactWords")
                        .asText())
                .isEqualTo("changed");
        body(patch(as("supervisor"), legal, "{\"dossier\": \"none\"}"), 400);
    }

    @Test
    void shouldDeriveAnewAndTellTheWholeIncident() {
        // given
        var incident = record(aSheet().of(customer));
        clock.set("2026-11-18T11:00:00Z");

        // when
        body(patch(as("agent"), incident, "{\"churnRisk\": \"CRITICAL\", \"history\": {\"daysWaiting\": 8}}"), 200);

        // then
        var id = incident.get("id").asText();
        eventually(() -> assertThat(TestTopics.read(Topic.INCIDENTS, id)).hasSize(2));
        var event = TestTopics.read(Topic.INCIDENTS, id).getLast();
        assertThat(event.type()).isEqualTo("accalmie.IncidentRevised.v1");
        var told = ASheet.tree(event.value());
        assertThat(told.get("version").asInt()).isEqualTo(2);
        assertThat(told.get("revisedBy").asText()).isEqualTo("agent");
        assertThat(told.get("revisedAt").asText()).isEqualTo("2026-11-18T11:00:00Z");
        assertThat(told.get("recordedBy").asText()).isEqualTo("tool");
        assertThat(told.at("/derived/leaving").asBoolean()).isTrue();
    }

    @Test
    void shouldRefuseToGrowBeyondWhatCouldBeSent() {
        // given
        var incident = record(aSheet().withJson("dossier", "{\"facts\": " + texts(50) + "}"));

        // when
        var tooMuch = patch(as("supervisor"), incident, "{\"dossier\": {\"options\": " + labels(20) + "}}");

        // then
        body(tooMuch, 413);
        body(patch(as("supervisor"), incident, "{\"dossier\": {\"options\": " + labels(2) + "}}"), 200);
    }

    @Test
    void shouldKeepEveryVersion() {
        // given
        var incident = record(aWholeSheet());
        clock.set("2026-11-18T11:00:00Z");
        body(patch(as("agent"), incident, "{\"note\": \"two\"}"), 200);
        body(patch(as("supervisor"), incident, "{\"note\": null, \"anger\": \"MILD\"}"), 200);

        // when
        var revisions = body(as("tool").get(path(incident) + "/revisions"), 200).get("items");

        // then
        assertThat(revisions
                        .valueStream()
                        .map(it -> it.get("version") + " " + it.get("revisedBy").asText() + " " + it.get("changed")))
                .containsExactly("3 supervisor [\"anger\",\"note\"]", "2 agent [\"note\"]", "1 tool []");
        assertThat(revisions.get(0).has("note")).isFalse();
        assertThat(revisions.get(1).get("note").asText()).isEqualTo("two");
        assertThat(revisions.get(2).get("note").asText()).isEqualTo("Prefers mornings");
        assertThat(revisions.toString()).doesNotContain("agentWellbeing", "agentDistress");
    }

    @Test
    void shouldMakeAPageOfVersionsShorterWhereTheyAreLarge() {
        // given
        var incident = record(aSheet().withJson("dossier", "{\"facts\": " + texts(60) + "}"));
        for (int version = 2; version <= 20; version++) {
            body(patch(as("supervisor"), incident, "{\"note\": \"" + version + "\"}"), 200);
        }

        // when
        var path = path(incident) + "/revisions?limit=500";
        var first = body(as("supervisor").get(path), 200);
        var rest =
                body(as("supervisor").get(path + "&after=" + first.get("next").asText()), 200);

        // then
        assertThat(first.get("items")).hasSizeBetween(16, 18);
        assertThat(Stream.of(first, rest)
                        .flatMap(page -> page.get("items").valueStream())
                        .map(version -> version.get("version").asInt()))
                .containsExactlyElementsOf(IntStream.iterate(20, it -> it > 0, it -> it - 1)
                        .boxed()
                        .toList());
        assertThat(rest.get("next").isNull()).isTrue();
    }

    @Test
    void shouldListTheOriginalOfWhatWasNeverCorrected() {
        var revisions = body(as("tool").get(path(record(aSheet())) + "/revisions"), 200);
        assertThat(revisions.get("items")).hasSize(1);
        assertThat(revisions.at("/items/0/version").asInt()).isEqualTo(1);
        assertThat(revisions.get("next").isNull()).isTrue();
    }

    @Test
    void shouldMakeNoVersionOfNoChange() {
        // given
        var incident = record(aWholeSheet());

        // when
        var answer = patch(as("agent"), incident, "{\"note\": \"Prefers mornings\", \"agentWellbeing\": 2}");

        // then
        assertThat(body(answer, 200).get("version").asInt()).isEqualTo(1);
    }

    @Test
    void shouldHonourIfMatch() {
        // given
        var incident = record(aSheet());

        // then
        body(patch(as("agent").header("If-Match", "\"1\""), incident, "{\"note\": \"a\"}"), 200);
        body(patch(as("agent").header("If-Match", "\"1\""), incident, "{\"note\": \"b\"}"), 412);
        body(patch(as("agent").header("If-Match", "\"2\""), incident, "{\"note\": \"b\"}"), 200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"colour\": 1}; colour",
                "{\"lessn\": null}; lessn",
                "{\"dossier\": {\"sumary\": null}}; dossier.sumary",
                "{\"customer\": {\"foo\": null}}; customer.foo",
                "{\"version\": null}; version",
                "{\"anger\": null}; anger",
                "{\"anger\": \"FURIOUS\"}; anger",
                "{\"customer\": {\"id\": null}}; customer.id",
                "{\"externalId\": \"other\"}; externalId",
                "{\"commitments\": [{\"action\": \"Call\"}]}; commitments[0].dueAt",
                "[]; $"
            })
    void shouldRefuseWhatWouldNotBeASheet(String patch, String field) {
        // given
        var incident = record(aWholeSheet());

        // when
        var answer = body(patch(as("supervisor"), incident, patch), 400);

        // then
        assertThat(answer.at("/violations/0/field").asText()).isEqualTo(field);
        assertThat(body(as("tool").get(path(incident)), 200)).isEqualTo(incident);
    }

    @Test
    void shouldRefuseWhoMayNotCorrect() {
        var incident = record(aSheet());
        body(patch(as("zoe", "agent"), incident, "{\"note\": \"x\"}"), 403);
        body(patch(as("other-tool", "tool"), incident, "{\"note\": \"x\"}"), 403);
        as("agent")
                .contentType("application/json")
                .body("{}")
                .patch(path(incident))
                .then()
                .statusCode(415);
    }

    @Test
    void shouldLetAgentsCorrectForSevenDaysAndSupervisorsAlways() {
        // given
        var incident = record(aSheet());

        // then
        clock.set("2026-11-25T10:00:00Z");
        body(patch(as("agent"), incident, "{\"note\": \"x\"}"), 200);
        clock.set("2026-11-25T10:00:00.000001Z");
        body(patch(as("agent"), incident, "{\"note\": \"y\"}"), 403);
        body(patch(as("supervisor"), incident, "{\"note\": \"y\"}"), 200);
    }

    @Test
    void shouldTellCorrectedWellbeing() {
        // given
        var agent = "agent-" + customer;
        var incident = record(aSheet().by(agent).withJson("agentWellbeing", "4"));

        // when
        var shown = body(patch(as(agent, "agent"), incident, "{\"agentWellbeing\": 1}"), 200);

        // then
        assertThat(shown.get("agentWellbeing").asInt()).isEqualTo(1);
        eventually(() -> assertThat(TestTopics.read(Topic.CARE, agent)).hasSize(2));
        var told = ASheet.tree(TestTopics.read(Topic.CARE, agent).getLast().value());
        assertThat(told.get("score").asInt()).isEqualTo(1);
        assertThat(told.get("version").asInt()).isEqualTo(2);
    }

    @Test
    void shouldTakeAGestureThatIsAddedAndKeepItAsItIs() {
        // given
        var incident = record(aSheet().of(customer));

        // when
        var offered = body(patch(as("agent"), incident, "{\"gesture\": " + CALL + "}"), 200);

        // then
        assertThat(offered.at("/gesture/state").asText()).isEqualTo("APPROVED");
        var problem = body(patch(as("agent"), incident, "{\"gesture\": {\"quantity\": 2}}"), 409);
        assertThat(problem.get("rule").asText()).isEqualTo("one-gesture-per-incident");
        body(patch(as("agent"), incident, "{\"gesture\": null}"), 409);
        body(patch(as("agent"), incident, "{\"gesture\": " + CALL + ", \"note\": \"Same gesture\"}"), 200);
    }

    private static String texts(int count) {
        return Collections.nCopies(count, "{\"text\": \"" + "x".repeat(4_000) + "\"}")
                .toString();
    }

    private static String labels(int count) {
        return Collections.nCopies(count, "{\"label\": \"" + "x".repeat(4_000) + "\"}")
                .toString();
    }
}
