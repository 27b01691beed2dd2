package org.accalmie.escalation.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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

    @Test
    void shouldSayWhichTeamAndWhichCalendarIsNamedTwice() {
        // given
        var policies = ShippedPolicies.all();
        var teams = twice(policies.teams().items());
        var calendars = twice(policies.calendars().items());

        // then
        assertThat(Soundness.faults(policies.with(new Teams(1, teams))))
                .extracting(Fault::field)
                .containsExactly("items[4].name", "items[5].name", "items[6].name", "items[7].name");
        assertThat(Soundness.faults(policies.with(new Calendars(1, calendars))))
                .extracting(Fault::field)
                .containsExactly("items[1].name");
    }

    private static <T> List<T> twice(List<T> items) {
        return Stream.concat(items.stream(), items.stream()).toList();
    }
}
