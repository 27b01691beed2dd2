package org.accalmie.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is known of an incident and of a customer, and to whom. */
class KnowingIT {
    private static final Duration SOON = Duration.ofSeconds(90);

    private final Accalmie accalmie = Accalmie.running();
    private final Api tool = accalmie.api(Service.INCIDENT, "tool");
    private final Api agent = accalmie.api(Service.INCIDENT, "agent");
    private final Api supervisor = accalmie.api(Service.INCIDENT, "supervisor");

    @Test
    void timelineShouldTellOfTheEscalation() {
        // given
        var id = recorded("CLT-TIMELINE", "timeline-1");

        // then
        await().atMost(SOON).until(() -> what(supervisor, id).contains("EscalationSent"));
        assertThat(what(tool, id)).isEqualTo(what(agent, id)).endsWith("IncidentRecorded");
        for (var stranger : List.of("n2", "billing", "care", "bi", "admin")) {
            accalmie.api(Service.INCIDENT, stranger)
                    .get("/incidents/" + id + "/timeline")
                    .expectProblem(403);
        }
        supervisor
                .get("/incidents/019a9745-9d00-7f25-8f1a-3c5d2b7e9a10/timeline")
                .expectProblem(404);
    }

    @Test
    void customerShouldBeKnownToAgentsAndSupervisors() {
        // given
        recorded("CLT-KNOWN", "known-1");
        recorded("CLT-KNOWN", "known-2");

        // when
        var known = agent.get("/customers/CLT-KNOWN").expect(200).json();

        // then
        assertThat(known.at("/counts/incidents").asInt()).isEqualTo(2);
        assertThat(known.get("lastContacts")).hasSize(2);
        assertThat(supervisor.get("/customers/CLT-KNOWN").expect(200).json()).isEqualTo(known);
        agent.get("/customers/CLT-NOBODY").expectProblem(404);
        for (var stranger : List.of("tool", "n2", "bi", "care", "admin")) {
            accalmie.api(Service.INCIDENT, stranger).get("/customers/CLT-KNOWN").expectProblem(403);
        }
    }

    @Test
    void incidentsShouldBeFoundByWordsAndFilters() {
        // given
        var id = recorded("CLT-FOUND", "found-1");

        // then
        var found =
                supervisor.all("/incidents?customer=CLT-FOUND&q=cleared%20caches&anger=STRONG&reason=BROKEN_PROMISE");
        assertThat(found).extracting(it -> it.get("id").asText()).containsExactly(id);
        assertThat(agent.all("/incidents?customer=CLT-FOUND&q=CACHE")).hasSize(1);
        assertThat(supervisor.all("/incidents?customer=CLT-FOUND&q=invoice")).isEmpty();
        supervisor.get("/incidents?q=" + "x".repeat(501)).expectViolation("q");
        tool.get("/incidents?q=cache").expectProblem(403);
    }

    private String recorded(String customer, String externalId) {
        return tool.post("/incidents", Sheet.technical(customer, externalId, "2026-05-07T09:00:00Z"))
                .expect(201)
                .json()
                .get("id")
                .asText();
    }

    private static List<String> what(Api reader, String id) {
        return reader.all("/incidents/" + id + "/timeline?limit=100").stream()
                .map((JsonNode entry) -> entry.get("what").asText())
                .toList();
    }
}
