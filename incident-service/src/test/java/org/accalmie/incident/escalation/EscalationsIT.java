package org.accalmie.incident.escalation;

import static org.accalmie.incident.ASheet.aSheet;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.accalmie.events.escalation.EscalationAcknowledged;
import org.accalmie.events.escalation.EscalationResolved;
import org.accalmie.events.escalation.EscalationSent;
import org.accalmie.events.escalation.EscalationState;
import org.accalmie.incident.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EscalationsIT extends ServiceTest {
    @Inject
    Escalations escalations;

    private UUID incidentId;
    private EscalationFeed feed;

    @BeforeEach
    void recordAnIncident() {
        incidentId = UUID.fromString(record(aSheet()).get("id").asText());
        feed = new EscalationFeed(incidentId.toString());
    }

    @Test
    void shouldKnowAnOpenEscalation() {
        // when
        feed.tell(EscalationSent.class, 1);

        // then
        eventually(() -> assertThat(escalations.openFor(incidentId))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.id()).isEqualTo(feed.escalationId());
                    assertThat(it.state()).isEqualTo(EscalationState.SENT);
                }));
    }

    @Test
    void shouldKnowThatItIsClosed() {
        // when
        feed.tell(EscalationSent.class, 1);
        feed.tell(EscalationResolved.class, 3);

        // then
        eventually(() ->
                assertThat(escalations.of(List.of(incidentId))).singleElement().matches(it -> !it.isOpen()));
        assertThat(escalations.openFor(incidentId)).isEmpty();
    }

    @Test
    void shouldStayWithTheLatestVersionAndTakeEachEventOnce() {
        // given
        var repeated = UUID.randomUUID();

        // when
        feed.tell(repeated, EscalationResolved.class, 3);
        feed.tell(EscalationAcknowledged.class, 2);
        feed.tell(repeated, EscalationResolved.class, 3);

        // then
        eventually(() -> assertThat(steps()).isEqualTo(2));
        assertThat(escalations.openFor(incidentId)).isEmpty();
    }

    @Test
    void shouldKnowNothingOfAnIncidentThatWasNotEscalated() {
        assertThat(escalations.of(List.of(incidentId))).isEmpty();
    }

    private int steps() {
        return jdbi.withHandle(
                handle -> handle.createQuery("select count(*) from escalation_step where incident_id = ?")
                        .bind(0, incidentId)
                        .mapTo(Integer.class)
                        .one());
    }
}
