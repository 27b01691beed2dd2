package org.accalmie.escalation.team;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.accalmie.calendar.BusinessCalendar;
import org.accalmie.calendar.Holidays;
import org.accalmie.calendar.Opening;
import org.accalmie.events.Ranges;

/**
 * A calendar as it is written down.
 *
 * @param week the periods of each weekday; a day that is not named is closed
 * @param exceptions the periods of single days, none for a closed one
 * @param holidays a country such as {@code FR}, or a region such as {@code FR-57}; empty for none, those
 *     of France where nothing is said
 */
public record CalendarDefinition(
        String name,
        ZoneId zone,
        Map<DayOfWeek, List<Period>> week,
        Map<LocalDate, List<Period>> exceptions,
        String holidays) {
    public CalendarDefinition {
        new Ranges()
                .given("name", name)
                .given("zone", zone)
                .when(holidays != null && !Holidays.areKnown(holidays), "holidays", Holidays.RULE)
                .require();
        week = Collections.unmodifiableMap(new TreeMap<>(Objects.requireNonNullElse(week, Map.of())));
        exceptions = Collections.unmodifiableMap(new TreeMap<>(Objects.requireNonNullElse(exceptions, Map.of())));
        holidays = Objects.requireNonNullElse(holidays, "FR");
        calendar(name, zone, week, exceptions, holidays);
    }

    /** A period of work; {@code 24:00} ends the day. */
    public record Period(String from, String to) {
        public Period {
            new Ranges()
                    .given("from", from)
                    .given("to", to)
                    .clockTime("from", from)
                    .closingTime("to", to)
                    .require();
            Opening.of(from, to);
        }
    }

    public BusinessCalendar calendar() {
        return in(zone);
    }

    /** The same clock times in another zone. */
    public BusinessCalendar in(ZoneId other) {
        return calendar(name, other, week, exceptions, holidays);
    }

    private static BusinessCalendar calendar(
            String name,
            ZoneId zone,
            Map<DayOfWeek, List<Period>> week,
            Map<LocalDate, List<Period>> exceptions,
            String holidays) {
        return new BusinessCalendar(name, zone, openings(week), openings(exceptions), new Holidays(holidays));
    }

    private static <K> Map<K, List<Opening>> openings(Map<K, List<Period>> periods) {
        return Opening.ofDays(periods, Period::from, Period::to);
    }
}
