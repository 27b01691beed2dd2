package org.accalmie.escalation.routing;

import static org.assertj.core.api.Assertions.assertThat;

import org.accalmie.escalation.ShippedPolicies;
import org.accalmie.eventing.EventJson;
import org.accalmie.events.escalation.vocabulary.Urgency;
import org.accalmie.events.incident.IncidentRecorded;
import org.accalmie.events.incident.IncidentRevised;
import org.accalmie.local.testing.GoldenExamples;
import org.junit.jupiter.api.Test;

class GoldenExamplesTest {
    private final EventJson json = new EventJson();
    private final Router router = Router.of(ShippedPolicies.routing());

    @Test
    void shouldRouteAnIncident() {
        // given
        var incident = json.read(GoldenExamples.of(IncidentRecorded.class), IncidentRecorded.class);

        // when
        var assignment = router.route(incident).orElseThrow();

        // then
        assertThat(assignment.team()).isEqualTo("N2");
        assertThat(assignment.urgency()).isEqualTo(Urgency.H24);
        assertThat(assignment.watchers()).containsExactly("SUPERVISOR");
        assertThat(assignment.routing().rule()).isEqualTo("technical");
    }

    @Test
    void shouldRouteARevision() {
        // given
        var revised = json.read(GoldenExamples.of(IncidentRevised.class), IncidentRevised.class);

        // then
        assertThat(router.route(revised.incident())).isPresent();
    }
}
