package org.accalmie.escalation.policy;

import java.time.Instant;
import java.util.List;
import org.accalmie.calendar.BusinessCalendar;
import org.accalmie.escalation.dossier.Prerequisites;
import org.accalmie.escalation.oncall.Rotas;
import org.accalmie.escalation.routing.Router;
import org.accalmie.escalation.routing.RoutingPolicy;
import org.accalmie.escalation.takeup.Clocks;
import org.accalmie.escalation.takeup.Ladder;
import org.accalmie.escalation.team.Calendars;
import org.accalmie.escalation.team.Team;
import org.accalmie.escalation.team.TeamCalendars;
import org.accalmie.escalation.team.Teams;

/** All policies in effect at one moment. */
public record PolicySet(
        Calendars calendars,
        Teams teams,
        Ladder ladder,
        Prerequisites prerequisites,
        RoutingPolicy routing,
        Router router,
        NotificationPolicy notification,
        Rotas rotas,
        TeamCalendars teamCalendars) {

    public PolicySet(
            Calendars calendars,
            Teams teams,
            Ladder ladder,
            Prerequisites prerequisites,
            RoutingPolicy routing,
            Router router,
            NotificationPolicy notification,
            Rotas rotas) {
        this(
                calendars,
                teams,
                ladder,
                prerequisites,
                routing,
                router,
                notification,
                rotas,
                new TeamCalendars(calendars, teams));
    }

    /** The clocks of the ladder in effect. */
    public Clocks clocks() {
        return clocks(ladder);
    }

    /** The clocks of a ladder that an escalation began with. */
    public Clocks clocks(Ladder begunWith) {
        return new Clocks(begunWith, this::calendarOf);
    }

    public BusinessCalendar calendarOf(String team) {
        return teamCalendars.of(team);
    }

    /** Whoever of a team is on call then; the whole team where nobody is. */
    public List<String> onCall(String team, Instant at) {
        return rotas.onCall(team, at)
                .somebody()
                .map(List::of)
                .orElseGet(() -> teams.named(team).map(Team::everybody).orElse(List.of()));
    }

    /** The same policies but for the routing; its conditions are not compiled, for it may be a faulty draft. */
    PolicySet with(RoutingPolicy draft) {
        return new PolicySet(calendars, teams, ladder, prerequisites, draft, router, notification, rotas);
    }

    PolicySet with(Ladder draft) {
        return new PolicySet(calendars, teams, draft, prerequisites, routing, router, notification, rotas);
    }

    PolicySet with(Prerequisites draft) {
        return new PolicySet(calendars, teams, ladder, draft, routing, router, notification, rotas);
    }

    PolicySet with(Teams draft) {
        return new PolicySet(calendars, draft, ladder, prerequisites, routing, router, notification, rotas);
    }

    PolicySet with(Calendars draft) {
        return new PolicySet(draft, teams, ladder, prerequisites, routing, router, notification, rotas);
    }

    PolicySet with(NotificationPolicy draft) {
        return new PolicySet(calendars, teams, ladder, prerequisites, routing, router, draft, rotas);
    }

    PolicySet with(Rotas draft) {
        return new PolicySet(calendars, teams, ladder, prerequisites, routing, router, notification, draft);
    }
}
