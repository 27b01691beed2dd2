package org.accalmie.followup.calendar;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.accalmie.eventing.EventJson;
import org.accalmie.events.policy.CalendarChanged;
import org.accalmie.events.policy.TeamChanged;
import org.jdbi.v3.core.Jdbi;

/** The calendars and teams as they were last told. */
@Singleton
final class CalendarStore {
    private static final String KEEP_CALENDAR = """
            insert into calendar as kept (name, version, body) values (:name, :version, :body::jsonb)
            on conflict (name) do update set version = excluded.version, body = excluded.body
            where kept.version <= excluded.version
            """;

    private static final String KEEP_TEAM = """
            insert into team_calendar as kept (team, version, calendar, zone) values (:team, :version, :calendar, :zone)
            on conflict (team) do update set
                version = excluded.version, calendar = excluded.calendar, zone = excluded.zone
            where kept.version <= excluded.version
            """;

    private static final String OF_TEAM = """
            select calendar.body, team_calendar.zone
            from team_calendar join calendar on calendar.name = team_calendar.calendar
            where team_calendar.team = :team
            """;

    private final Jdbi jdbi;
    private final EventJson json;

    CalendarStore(Jdbi jdbi, EventJson json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    /** @param zone in which the team reads the clock times of the calendar */
    record Kept(CalendarChanged calendar, String zone) {}

    void keep(CalendarChanged told) {
        jdbi.useHandle(handle -> handle.createUpdate(KEEP_CALENDAR)
                .bind("name", told.calendar())
                .bind("version", told.version())
                .bind("body", json.text(told))
                .execute());
    }

    void keep(TeamChanged told) {
        jdbi.useHandle(handle -> handle.createUpdate(KEEP_TEAM)
                .bind("team", told.team())
                .bind("version", told.version())
                .bind("calendar", told.calendar())
                .bind("zone", told.zone())
                .execute());
    }

    Optional<Kept> ofTeam(String team) {
        return jdbi.withHandle(handle -> handle.createQuery(OF_TEAM)
                .bind("team", team)
                .map((row, context) ->
                        new Kept(json.read(row.getString("body"), CalendarChanged.class), row.getString("zone")))
                .findOne());
    }
}
