package org.accalmie.events.policy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.accalmie.events.Ranges;

/**
 * A calendar as it is from now on.
 *
 * @param calendar its name
 * @param week the periods of each weekday; a day that is not named is closed
 * @param exceptions the periods of single days, none for a closed one
 * @param holidays a country such as {@code FR}, or a region such as {@code FR-57}; empty for none
 * @param version of all calendars, which are decided as a whole
 */
public record CalendarChanged(
        String calendar,
        String zone,
        Map<DayOfWeek, List<Period>> week,
        Map<LocalDate, List<Period>> exceptions,
        String holidays,
        boolean removed,
        int version)
        implements PolicyEvent {
    public CalendarChanged {
        new Ranges().zone("zone", zone).atLeast(0, "version", version).require();
    }

    /** A period of work, in clock times; {@code 24:00} ends the day. */
    public record Period(String from, String to) {
        public Period {
            new Ranges().clockTime("from", from).closingTime("to", to).require();
        }
    }

    @Override
    public String key() {
        return "calendar/" + calendar;
    }
}
