package org.accalmie.followup.cause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.accalmie.eventing.EventJson;
import org.accalmie.events.followup.Cause;
import org.accalmie.events.incident.IncidentRecorded;
import org.accalmie.events.incident.IncidentRevised;
import org.accalmie.local.testing.GoldenExamples;
import org.junit.jupiter.api.Test;

class IncidentCausesTest {
    private final EventJson json = new EventJson();

    @Test
    void shouldReadTheGoldenExample() {
        // given
        var sheet = json.read(GoldenExamples.of(IncidentRecorded.class), IncidentRecorded.class);

        // when
        var incident = IncidentCauses.of(sheet);

        // then
        assertThat(incident.incidentId()).isEqualTo(UUID.fromString("01938b5e-6a00-7c3e-9d1f-2b4c6d8e0f10"));
        assertThat(incident.customerId()).isEqualTo("CLT-10482");
        assertThat(incident.contactOn()).isEqualTo(sheet.derived().contactOn());
        assertThat(incident.causes()).containsExactly(Cause.CHURN_HIGH);
        assertThat(incident.wanted()).containsExactly(Want.Key.ofIncident(incident.incidentId(), Cause.CHURN_HIGH, 1));
    }

    @Test
    void shouldReadTheGoldenExampleOfARevision() {
        // given
        var revised = json.read(GoldenExamples.of(IncidentRevised.class), IncidentRevised.class);

        // when
        var incident = IncidentCauses.of(revised.incident());

        // then
        assertThat(incident.incidentId()).isEqualTo(revised.id());
        assertThat(incident.contactOn()).isEqualTo(revised.incident().derived().contactOn());
    }
}
