package org.accalmie.followup.calendar;

import static org.accalmie.followup.AnIncident.anIncident;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.accalmie.calendar.BusinessCalendar;
import org.accalmie.events.policy.CalendarChanged;
import org.accalmie.events.policy.CalendarChanged.Period;
import org.accalmie.events.policy.TeamChanged;
import org.accalmie.events.sheet.assessment.ChurnRisk;
import org.accalmie.followup.ServiceTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Calls are due on the days on which supervisors work, wherever and whenever that is. */
@QuarkusTest
class SupervisorCalendarIT extends ServiceTest {
    private static final LocalDate TUESDAY = LocalDate.parse("2026-11-24");

    @Inject
    SupervisorCalendar calendar;

    @AfterEach
    void workAsUsual() {
        jdbi.useHandle(handle -> handle.execute("delete from team_calendar; delete from calendar"));
    }

    @Test
    void shouldWorkAsUsualUntilItIsTold() {
        assertThat(calendar.current()).isEqualTo(BusinessCalendar.standard());
    }

    @Test
    void shouldCallOnTheNextDayOnWhichTheyWork() {
        // given
        tell("closed-on-tuesday", Map.of(TUESDAY, List.of()), 2);
        tellTeam("SUPERVISOR", "closed-on-tuesday", "Europe/Paris");

        // when
        publishAndSee(anIncident().of(customer).churnRisk(ChurnRisk.HIGH));

        // then
        assertThat(calls()).containsExactly("2026-11-25T08:00:00Z PLANNED [CHURN_HIGH]");
    }

    @Test
    void shouldCallAtNineWhereTheyAre() {
        // given
        tell("standard", Map.of(), 2);
        tellTeam("SUPERVISOR", "standard", "America/Martinique");

        // when
        publishAndSee(anIncident().of(customer).churnRisk(ChurnRisk.HIGH));

        // then
        assertThat(calls()).containsExactly("2026-11-24T13:00:00Z PLANNED [CHURN_HIGH]");
    }

    @Test
    void shouldNotWorkWhenAnotherTeamDoes() {
        // given
        tell("standard", Map.of(), 2);
        tell("closed-on-tuesday", Map.of(TUESDAY, List.of()), 2);
        tellTeam("SUPERVISOR", "standard", "Europe/Paris");

        // when
        publish(new TeamChanged("BILLING", "closed-on-tuesday", "Europe/Paris", false, 3));
        eventually(() -> assertThat(teams()).isEqualTo(2));
        publishAndSee(anIncident().of(customer).churnRisk(ChurnRisk.HIGH));

        // then
        assertThat(calls()).containsExactly("2026-11-24T08:00:00Z PLANNED [CHURN_HIGH]");
    }

    @Test
    void shouldLeaveACallThatIsPlannedWhereItIs() {
        // given
        publishAndSee(anIncident().of(customer).churnRisk(ChurnRisk.HIGH));

        // when
        tell("closed-on-tuesday", Map.of(TUESDAY, List.of()), 2);
        tellTeam("SUPERVISOR", "closed-on-tuesday", "Europe/Paris");

        // then
        assertThat(calls()).containsExactly("2026-11-24T08:00:00Z PLANNED [CHURN_HIGH]");
    }

    private void tell(String name, Map<LocalDate, List<Period>> exceptions, int version) {
        var week = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY).stream()
                .collect(Collectors.toMap(Function.identity(), day -> List.of(new Period("09:00", "18:00"))));
        publish(new CalendarChanged(name, "Europe/Paris", week, exceptions, "FR", false, version));
        eventually(() -> assertThat(calendars()).contains(name));
    }

    private void tellTeam(String team, String on, String zone) {
        publish(new TeamChanged(team, on, zone, false, 2));
        eventually(() -> {
            assertThat(calendar.current().name()).isEqualTo(on);
            assertThat(calendar.current().zone().getId()).isEqualTo(zone);
        });
    }

    private List<String> calendars() {
        return jdbi.withHandle(handle -> handle.createQuery("select name from calendar")
                .mapTo(String.class)
                .list());
    }

    private int teams() {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from team_calendar")
                .mapTo(Integer.class)
                .one());
    }
}
