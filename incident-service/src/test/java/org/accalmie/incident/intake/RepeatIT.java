package org.accalmie.incident.intake;

import static org.accalmie.incident.ASheet.aSheet;
import static org.accalmie.incident.ASheet.aWholeSheet;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.accalmie.events.Topic;
import org.accalmie.incident.ServiceTest;
import org.accalmie.local.testing.TestTopics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class RepeatIT extends ServiceTest {
    private static final int TWINS = 12;

    @Test
    void shouldAnswerTheExistingIncidentToTheSameSheet() {
        // given
        var sheet = aWholeSheet();
        var first = body(post(as("agent"), sheet), 201);

        // when
        var second = post(as("agent"), sheet);

        // then
        assertThat(body(second, 200)).isEqualTo(first);
        assertThat(second.header("ETag")).isEqualTo("\"1\"");
    }

    @Test
    void shouldRefuseAnotherSheetOfTheSameExternalId() {
        // given
        var sheet = aWholeSheet();
        var id = record(sheet).get("id").asText();

        // when
        var answer = post(as("tool"), sheet.withJson("agentWellbeing", "5"));

        // then
        var problem = body(answer, 409);
        assertThat(problem.get("id").asText()).isEqualTo(id);
        assertThat(answer.header("Location")).endsWith("/incidents/" + id);
        assertThat(problem.get("state").asText()).isEqualTo("RECORDED");
        assertThat(problem.get("rule").asText()).isEqualTo("one-incident-per-external-id");
    }

    @Test
    void shouldCompareWithWhatTheIncidentSaysNow() {
        // given
        var sheet = aSheet().of(customer).with("source", "crm").with("externalId", customer);
        var first = record(sheet);
        body(
                patch(
                        as("supervisor"),
                        first,
                        "{\"anger\": \"STRONG\", \"dossier\": {\"summary\": \"Cut off twice\"}}"),
                200);

        // then
        assertThat(body(post(as("tool"), sheet), 409).get("id")).isEqualTo(first.get("id"));
        var now = body(post(as("tool"), sheet.with("anger", "STRONG")), 200);
        assertThat(now.get("id")).isEqualTo(first.get("id"));
        assertThat(now.get("version").asInt()).isEqualTo(2);
        body(post(as("tool"), sheet.with("note", "more")), 409);
    }

    @Test
    void shouldTakeForTheSameWhatKeepsSilentAboutTheGestureAndTheAgent() {
        // given
        var call = "{\"type\": \"EXPERT_CALL\", \"justification\": \"Waited long\"}";
        var sheet = aSheet().of(customer).with("source", "crm").with("externalId", customer);
        record(sheet.withJson("gesture", call).withJson("agentWellbeing", "3"));

        // then
        body(post(as("tool"), sheet.without("gesture")), 200);
        body(post(as("tool"), sheet.without("agentWellbeing")), 200);
        body(post(as("tool"), sheet.withJson("gesture", call.replace("long", "longer"))), 409);
    }

    @Test
    void shouldTakeTheSameSheetTwiceWhereItHasNoExternalId() {
        var sheet = aWholeSheet().without("externalId");
        assertThat(record(sheet).get("id")).isNotEqualTo(record(sheet).get("id"));
    }

    @Test
    void shouldKnowTheKeysOfEveryRecorderApart() {
        // given
        var sheet = aWholeSheet().without("agentWellbeing").without("agentDistress");
        var first = record(sheet);

        // when
        var second = body(post(as("zoe", "agent"), sheet.with("note", "else")), 201);

        // then
        assertThat(second.get("id")).isNotEqualTo(first.get("id"));
        assertThat(body(post(as("zoe", "agent"), sheet), 200).get("id")).isEqualTo(second.get("id"));
    }

    @ParameterizedTest
    @CsvSource({"' ', 'x'", "'x', ''", "'\t', '\u00a0\u2003'"})
    void shouldTakeBlankKeysForNone(String source, String externalId) {
        // given
        var sheet = aSheet().of(customer).with("source", source).with("externalId", externalId);

        // when
        var first = record(sheet);

        // then
        assertThat(record(sheet).get("id")).isNotEqualTo(first.get("id"));
        assertThat(first.has("source") && first.has("externalId")).isFalse();
    }

    @Test
    void shouldRecordTwinsOnce() throws Exception {
        // given
        var sheet = aSheet().of(customer).with("source", "twins").with("externalId", customer);

        // when
        var answers = atOnce(() -> post(as("tool"), sheet));

        // then
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 201))
                .hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 200))
                .hasSize(TWINS - 1);
        var ids = answers.stream()
                .map(answer -> body(answer, answer.statusCode()).get("id").asText());
        var id = ids.distinct().toList();
        assertThat(id).hasSize(1);
        eventually(() ->
                assertThat(TestTopics.read(Topic.INCIDENTS, id.getFirst())).hasSize(1));
    }

    @Test
    void shouldRepeatTheAnswerToTheSameKey() {
        // given
        var sheet = aSheet().of(customer);
        var key = UUID.randomUUID().toString();

        // when
        var first = post(as("tool").header("Idempotency-Key", key), sheet);
        var second = post(as("tool").header("Idempotency-Key", key), sheet);

        // then
        assertThat(body(second, 201)).isEqualTo(body(first, 201));
        assertThat(first.header("Idempotency-Replayed")).isNull();
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
    }

    @Test
    void shouldRefuseTheSameKeyWithAnotherBody() {
        var key = UUID.randomUUID().toString();
        body(post(as("tool").header("Idempotency-Key", key), aSheet()), 201);
        body(post(as("tool").header("Idempotency-Key", key), aSheet()), 422);
    }

    private static List<Response> atOnce(Callable<Response> call) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(TWINS)) {
            var calls = new ArrayList<Callable<Response>>();
            for (var i = 0; i < TWINS; i++) {
                calls.add(call);
            }
            var answers = new ArrayList<Response>();
            for (Future<Response> answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
