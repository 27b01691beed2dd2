package org.accalmie.escalation.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.accalmie.escalation.ShippedPolicies;
import org.accalmie.escalation.dossier.Prerequisites;
import org.accalmie.escalation.routing.Fault;
import org.accalmie.escalation.team.CalendarDefinition;
import org.accalmie.escalation.team.Calendars;
import org.accalmie.escalation.team.Team;
import org.accalmie.escalation.team.Teams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyValidatorTest {
    @Test
    void shouldFindNoFaultWithWhatIsShipped() {
        assertThat(PolicyValidator.faults(ShippedPolicies.all())).isEmpty();
    }

    @Test
    void shouldSayWhereAPrerequisiteIsNoFieldOfTheDossier() {
        // given
        var required = List.of(List.of("request"), List.of("period", "perriod"));
        var policies = ShippedPolicies.all().with(new Prerequisites(1, Map.of("BILLING", required)));

        // then
        assertThat(PolicyValidator.faults(policies)).extracting(Fault::field).containsExactly("teams.BILLING[1][1]");
    }

    @Test
    void shouldSayWhichTeamAndWhichCalendarIsNamedTwice() {
        // given
        var policies = ShippedPolicies.all();
        var teams = twice(policies.teams().items());
        var calendars = twice(policies.calendars().items());

        // then
        assertThat(PolicyValidator.faults(policies.with(new Teams(1, teams))))
                .extracting(Fault::field)
                .containsExactly("items[4].name", "items[5].name", "items[6].name", "items[7].name");
        assertThat(PolicyValidator.faults(policies.with(new Calendars(1, calendars))))
                .extracting(Fault::field)
                .containsExactly("items[1].name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+02:00", "Z", "UTC+2", "GMT+2", "Etc/GMT-2", "GMT0", "CET", "EST5EDT", "Etc/UTC", "Japan"})
    void shouldTakeNoOffsetForAZone(String zone) {
        // given
        var policies = ShippedPolicies.all();
        var shipped = policies.calendars().items().getFirst();
        var calendar = new CalendarDefinition(
                shipped.name(), ZoneId.of(zone), shipped.week(), shipped.exceptions(), shipped.holidays());
        var teams = policies.teams().items().stream()
                .map(team -> new Team(team.name(), team.calendar(), ZoneId.of(zone), team.members(), null, List.of()))
                .toList();

        // then
        assertThat(PolicyValidator.faults(policies.with(new Calendars(1, List.of(calendar)))))
                .extracting(Fault::field)
                .containsExactly("items[0].zone");
        assertThat(PolicyValidator.faults(policies.with(new Teams(1, teams))))
                .hasSize(4)
                .extracting(Fault::field)
                .contains("items[3].zone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Indian/Reunion", "America/Argentina/Ushuaia", "America/Port-au-Prince"})
    void shouldTakeRegions(String zone) {
        assertThat(Zones.isRegion(ZoneId.of(zone))).isTrue();
    }

    private static <T> List<T> twice(List<T> items) {
        return Stream.concat(items.stream(), items.stream()).toList();
    }
}
