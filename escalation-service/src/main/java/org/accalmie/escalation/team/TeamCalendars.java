package org.accalmie.escalation.team;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.accalmie.calendar.BusinessCalendar;

/** The calendars that teams work by, each made once: making one costs more than asking it. */
public final class TeamCalendars {
    private final Calendars calendars;
    private final Teams teams;
    private final Map<String, BusinessCalendar> made = new ConcurrentHashMap<>();

    public TeamCalendars(Calendars calendars, Teams teams) {
        this.calendars = calendars;
        this.teams = teams;
    }

    public BusinessCalendar of(String team) {
        return made.computeIfAbsent(team, name -> calendars.of(teams.named(name)));
    }
}
