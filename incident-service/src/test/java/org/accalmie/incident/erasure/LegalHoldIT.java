package org.accalmie.incident.erasure;

import static org.accalmie.incident.ASheet.aSheet;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.accalmie.events.escalation.vocabulary.EscalationState;
import org.accalmie.incident.ASheet;
import org.accalmie.incident.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class LegalHoldIT extends ServiceTest {

    @Test
    void shouldKeepWhatALegalIncidentHoldsBeforeItsEscalationIsHeardOf() {
        // given
        var held = record("agent", legal());
        record("agent", aSheet().of(customer).with("note", "of another incident"));

        // when
        var answer = as("admin").delete("/customers/" + customer);

        // then
        var problem = body(answer, 409);
        assertThat(problem.get("state").asText()).isEqualTo("LEGAL_HOLD");
        assertThat(problem.get("rule").asText()).isEqualTo("legal-hold");
        assertThat(problem.get("detail").asText())
                .contains(held.get("reference").asText());
    }

    @ParameterizedTest
    @EnumSource
    void shouldHoldUntilTheEscalationIsClosed(EscalationState state) {
        // given
        escalated(record("agent", legal()).get("id").asText(), state);
        boolean closed = state == EscalationState.RESOLVED || state == EscalationState.CANCELLED;

        // when
        var answer = as("admin").delete("/customers/" + customer);

        // then
        assertThat(answer.statusCode()).isEqualTo(closed ? 202 : 409);
    }

    @Test
    void shouldHoldWhileOneOfTwoEscalationsIsOpen() {
        // given
        var id = record("agent", legal()).get("id").asText();
        escalated(id, EscalationState.RESOLVED);

        // when
        escalated(id, EscalationState.SENT);

        // then
        as("admin").delete("/customers/" + customer).then().statusCode(409);
    }

    @Test
    void shouldHoldForNoHistoricalIncidentNorForAnotherTrigger() {
        record("tool", legal().withJson("historical", "true"));
        record("tool", aSheet().of(customer).withJson("signals", "[\"DATA_LEAK\"]"));
        as("admin").delete("/customers/" + customer).then().statusCode(202);
    }

    private ASheet legal() {
        return aSheet().of(customer).withJson("signals", "[\"LEGAL_THREAT\"]");
    }

    private void escalated(String incidentId, EscalationState state) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert into escalation (id, incident_id, team, state, version) values (?, ?, 'LEGAL', ?, 1)")
                .bind(0, UUID.randomUUID())
                .bind(1, UUID.fromString(incidentId))
                .bind(2, state)
                .execute());
    }
}
