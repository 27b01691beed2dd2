package org.accalmie.escalation.team;

import java.util.List;
import java.util.Optional;
import org.accalmie.calendar.BusinessCalendar;

/** All calendars there are. */
public record Calendars(int version, List<CalendarDefinition> items) {
    public Calendars {
        items = List.copyOf(items);
    }

    public Optional<CalendarDefinition> named(String name) {
        return items.stream().filter(calendar -> calendar.name().equals(name)).findFirst();
    }

    /** The calendar a team works by; the standard one for a team that is gone. */
    public BusinessCalendar of(Optional<Team> team) {
        return team.flatMap(found -> named(found.calendar()).map(definition -> definition.in(found.zone())))
                .orElseGet(BusinessCalendar::standard);
    }
}
