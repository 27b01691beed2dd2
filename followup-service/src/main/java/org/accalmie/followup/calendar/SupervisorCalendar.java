package org.accalmie.followup.calendar;

import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.accalmie.calendar.BusinessCalendar;
import org.accalmie.calendar.Holidays;
import org.accalmie.calendar.Opening;
import org.accalmie.events.policy.CalendarChanged;

/**
 * When supervisors work: the calendar of their team as it was last told, and the standard one until then. A calendar
 * that is taken away while their team has it stays as it was.
 */
@Singleton
public final class SupervisorCalendar {
    private static final String TEAM = "SUPERVISOR";

    private final CalendarStore store;

    SupervisorCalendar(CalendarStore store) {
        this.store = store;
    }

    /** As it is now: a call that is planned stays when it changes. */
    public BusinessCalendar current() {
        return store.ofTeam(TEAM).map(SupervisorCalendar::calendar).orElseGet(BusinessCalendar::standard);
    }

    private static BusinessCalendar calendar(CalendarStore.Kept kept) {
        var told = kept.calendar();
        return new BusinessCalendar(
                told.calendar(),
                ZoneId.of(kept.zone()),
                openings(told.week()),
                openings(told.exceptions()),
                new Holidays(told.holidays()));
    }

    private static <K> Map<K, List<Opening>> openings(Map<K, List<CalendarChanged.Period>> periods) {
        return Opening.ofDays(periods, CalendarChanged.Period::from, CalendarChanged.Period::to);
    }
}
