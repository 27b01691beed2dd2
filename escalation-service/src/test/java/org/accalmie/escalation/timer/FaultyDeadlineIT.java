package org.accalmie.escalation.timer;

import static org.accalmie.escalation.Incidents.anIncident;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.accalmie.escalation.ServiceTest;
import org.accalmie.events.sheet.assessment.Signal;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FaultyDeadlineIT extends ServiceTest {
    @Inject
    Jdbi jdbi;

    @Test
    void shouldPutOffWhatCannotRingAndRingTheOthers() {
        // given one that began with a ladder that never was
        var faulty = escalate(anIncident().hearing(Signal.LEGAL_THREAT));
        execute(
                "update escalation set body = jsonb_set(body::jsonb, '{takeUp,ladderVersion}', '999')::json where id = :id",
                faulty);

        // when
        var sound = escalate(anIncident().hearing(Signal.LEGAL_THREAT));
        clock.push(Duration.ofMinutes(30));

        // then
        eventually(() -> assertThat(told(sound.incidentId())).contains("AcknowledgementOverdue"));
        eventually(() -> assertThat(putOff(faulty)).isTrue());
        assertThat(told(faulty.incidentId())).containsExactly("EscalationSent");

        // when it can ring again
        execute(
                "update escalation set body = jsonb_set(body::jsonb, '{takeUp,ladderVersion}', '1')::json where id = :id",
                faulty);
        clock.push(Duration.ofSeconds(1));

        // then
        eventually(() ->
                assertThat(told(faulty.incidentId())).containsExactly("EscalationSent", "AcknowledgementOverdue"));
    }

    private void execute(String sql, Sent escalation) {
        jdbi.useHandle(
                handle -> handle.createUpdate(sql).bind("id", escalation.id()).execute());
    }

    private boolean putOff(Sent escalation) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select not_before is not null from timer where escalation_id = :id")
                        .bind("id", escalation.id())
                        .mapTo(Boolean.class)
                        .one());
    }
}
