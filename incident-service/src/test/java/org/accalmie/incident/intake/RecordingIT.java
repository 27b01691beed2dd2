package org.accalmie.incident.intake;

import static org.accalmie.incident.ASheet.aSheet;
import static org.accalmie.incident.ASheet.aWholeSheet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.accalmie.incident.ASheet;
import org.accalmie.incident.ServiceTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RecordingIT extends ServiceTest {

    @Test
    void shouldAnswerWithTheIncidentAsSentAndWhatBecameOfIt() {
        // given
        var sheet = aWholeSheet();

        // when
        var answer = post(as("agent"), sheet);

        // then
        var incident = body(answer, 201);
        var id = UUID.fromString(incident.get("id").asText());
        assertThat(id.version()).isEqualTo(7);
        assertThat(answer.header("Location")).endsWith("/incidents/" + id);
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
        assertThat(incident.get("reference").asText()).matches("INC-\\d+");
        assertThat(incident.get("version").asInt()).isEqualTo(1);
        assertThat(incident.get("recordedAt").asText()).isEqualTo("2026-11-18T10:00:00Z");
        assertThat(incident.get("recordedBy").asText()).isEqualTo("agent");
        assertThat(incident.get("recoveryBreak").toString()).isEqualTo("{\"until\":\"2026-11-18T09:48:00Z\"}");
        assertThat(sheetOf(incident)).isEqualTo(sheetOf(sheet.tree().deepCopy()));
    }

    @Test
    void shouldDeriveWhatFollows() {
        var derived = record(aWholeSheet()).get("derived");
        assertThat(derived).isEqualTo(ASheet.tree("""
                {"contactOn": "2026-11-18", "tenureTier": "LARGE", "leaving": true, "technicalNeed": true,
                 "verySerious": false, "triggers": ["TECHNICAL", "CHURN"]}
                """));
    }

    @Test
    void shouldSayTheSameWhenReadBack() {
        // given
        var answer = post(as("agent"), aWholeSheet());

        // when
        var read = as("agent").get(answer.header("Location"));

        // then
        assertThat(body(read, 200)).isEqualTo(body(answer, 201));
        assertThat(read.header("ETag")).isEqualTo("\"1\"");
    }

    @Test
    void shouldTakeTheSmallestSheet() {
        // when
        var incident = record(aSheet());

        // then
        assertThat(incident.has("recoveryBreak")).isFalse();
        assertThat(incident.has("gesture")).isFalse();
        assertThat(incident.get("gestureAdvice").get("advised")).isEmpty();
        assertThat(incident.toString()).doesNotContain("null");
    }

    @Test
    void shouldAnswerInUtc() {
        var incident = record(aSheet().at("2026-11-18T00:20:00+01:00"));
        assertThat(incident.at("/contact/startedAt").asText()).isEqualTo("2026-11-17T23:20:00Z");
        assertThat(incident.at("/derived/contactOn").asText()).isEqualTo("2026-11-18");
    }

    @Test
    void shouldGiveNoBreakForHistory() {
        var incident = record(aWholeSheet().withJson("historical", "true"));
        assertThat(incident.has("recoveryBreak")).isFalse();
    }

    /** Without what the service adds, and in one order where there is none. */
    private static ObjectNode sheetOf(ObjectNode incident) {
        incident.remove(List.of(
                "id", "reference", "version", "recordedAt", "recordedBy", "derived", "gestureAdvice", "recoveryBreak"));
        ((ObjectNode) incident.get("gesture")).retain("type", "quantity", "amount", "justification");
        return incident;
    }
}
