package org.accalmie.incident.escalation;

import static org.accalmie.incident.ASheet.aSheet;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.accalmie.database.Transactions;
import org.accalmie.events.escalation.EscalationAcknowledged;
import org.accalmie.events.escalation.EscalationResolved;
import org.accalmie.events.escalation.EscalationSent;
import org.accalmie.events.escalation.vocabulary.EscalationState;
import org.accalmie.incident.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EscalationsIT extends ServiceTest {
    @Inject
    Escalations escalations;

    @Inject
    Transactions transactions;

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
        eventually(() -> assertThat(open()).singleElement().satisfies(it -> {
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
        eventually(() -> assertThat(all()).singleElement().matches(it -> !it.isOpen()));
        assertThat(open()).isEmpty();
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
        assertThat(open()).isEmpty();
    }

    @Test
    void shouldKnowNothingOfAnIncidentThatWasNotEscalated() {
        assertThat(all()).isEmpty();
    }

    private List<Escalation> open() {
        return transactions.call(() -> escalations.openFor(incidentId));
    }

    private List<Escalation> all() {
        return transactions.call(() -> escalations.of(List.of(incidentId)));
    }

    private int steps() {
        return jdbi.withHandle(
                handle -> handle.createQuery("select count(*) from escalation_step where incident_id = ?")
                        .bind(0, incidentId)
                        .mapTo(Integer.class)
                        .one());
    }
}
