package org.accalmie.escalation.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.accalmie.escalation.ShippedPolicies;
import org.accalmie.escalation.routing.Fault;
import org.junit.jupiter.api.Test;

class SoundnessTest {
    @Test
    void shouldFindNoFaultWithWhatIsShipped() {
        assertThat(Soundness.faults(ShippedPolicies.all())).isEmpty();
    }

    @Test
    void shouldSayWhereAPrerequisiteIsNoFieldOfTheDossier() {
        // given
        var required = List.of(List.of("request"), List.of("period", "perriod"));
        var policies = ShippedPolicies.all().with(new Prerequisites(1, Map.of("BILLING", required)));

        // then
        assertThat(Soundness.faults(policies)).extracting(Fault::field).containsExactly("teams.BILLING[1][1]");
    }
}
