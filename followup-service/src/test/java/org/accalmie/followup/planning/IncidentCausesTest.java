package org.accalmie.followup.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.UUID;
import org.accalmie.eventing.EventJson;
import org.accalmie.events.followup.Cause;
import org.accalmie.events.incident.IncidentRecorded;
import org.junit.jupiter.api.Test;

class IncidentCausesTest {

    @Test
    void shouldReadTheGoldenExample() throws IOException {
        // given
        var sheet = new EventJson().read(example("IncidentRecorded.v1.json"), IncidentRecorded.class);

        // when
        var incident = IncidentCauses.of(sheet);

        // then
        assertThat(incident.incidentId()).isEqualTo(UUID.fromString("01938b5e-6a00-7c3e-9d1f-2b4c6d8e0f10"));
        assertThat(incident.customerId()).isEqualTo("CLT-10482");
        assertThat(incident.contactOn()).isEqualTo(sheet.derived().contactOn());
        assertThat(incident.causes()).containsExactly(Cause.CHURN_HIGH);
        assertThat(incident.wanted()).containsExactly(new Want.Key(incident.incidentId(), Cause.CHURN_HIGH, 1));
    }

    private static byte[] example(String name) throws IOException {
        try (var stream = IncidentRecorded.class.getResourceAsStream("/examples/" + name)) {
            assertThat(stream).isNotNull();
            return stream.readAllBytes();
        }
    }
}
