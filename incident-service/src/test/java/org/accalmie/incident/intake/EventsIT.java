package org.accalmie.incident.intake;

import static org.accalmie.incident.ASheet.aSheet;
import static org.accalmie.incident.ASheet.aWholeSheet;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.accalmie.events.Topic;
import org.accalmie.incident.ASheet;
import org.accalmie.incident.ServiceTest;
import org.accalmie.local.testing.TestTopics;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EventsIT extends ServiceTest {

    @Test
    void shouldTellTheWholeIncidentButNoNameAndNoWellbeing() {
        // given
        var sheet = aWholeSheet();

        // when
        var answer = record(sheet);

        // then
        var id = answer.get("id").asText();
        eventually(() -> assertThat(TestTopics.read(Topic.INCIDENTS, id)).isNotEmpty());
        var event = TestTopics.read(Topic.INCIDENTS, id).getFirst();
        assertThat(event.type()).isEqualTo("accalmie.IncidentRecorded.v1");
        assertThat(event.headers()).containsEntry("ce_subject", id).containsEntry("ce_source", "incident-service");
        var told = ASheet.tree(event.value());
        var expected = ASheet.tree(sheet.json());
        List.of("id", "reference", "version", "recordedAt", "recordedBy", "derived")
                .forEach(field -> expected.set(field, answer.get(field)));
        expected.remove(List.of("agentWellbeing", "agentDistress"));
        ASheet.remove(expected.get("customer"), "firstName", "lastName", "email", "phone");
        ASheet.remove(expected.get("agent"), "name");
        assertThat(told).isEqualTo(expected);
    }

    @Test
    void shouldTellTheSmallestIncidentWithItsDefaults() {
        // when
        var id = record(aSheet()).get("id").asText();

        // then
        eventually(() -> assertThat(TestTopics.read(Topic.INCIDENTS, id)).hasSize(1));
        var told = ASheet.tree(TestTopics.read(Topic.INCIDENTS, id).getFirst().value());
        assertThat(told.get("signals")).isEmpty();
        assertThat(told.get("commitments")).isEmpty();
        assertThat(told.get("historical").asBoolean(true)).isFalse();
        assertThat(told.at("/customer/vip").asBoolean(true)).isFalse();
    }

    @Test
    void shouldTellWellbeingOnTheRestrictedTopicAlone() {
        // given
        var agent = "agent-" + customer;

        // when
        var id = record(aSheet().by(agent).withJson("agentWellbeing", "2"))
                .get("id")
                .asText();

        // then
        eventually(() -> assertThat(TestTopics.read(Topic.CARE, agent)).hasSize(1));
        var event = TestTopics.read(Topic.CARE, agent).getFirst();
        assertThat(event.type()).isEqualTo("accalmie.WellbeingReported.v1");
        assertThat(ASheet.tree(event.value())).isEqualTo(ASheet.tree("""
                {"incidentId": "%s", "version": 1, "agent": {"id": "%s"}, "score": 2, "distress": false,
                 "historical": false}
                """.formatted(id, agent)));
    }

    @Test
    void shouldTellDistressWithoutAScore() {
        var agent = "agent-" + customer;
        record(aSheet().by(agent).withJson("agentDistress", "true"));
        eventually(() -> assertThat(TestTopics.read(Topic.CARE, agent)).hasSize(1));
        var told = ASheet.tree(TestTopics.read(Topic.CARE, agent).getFirst().value());
        assertThat(told.get("distress").asBoolean()).isTrue();
        assertThat(told.has("score")).isFalse();
    }
}
