package org.accalmie.console.team;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.ForbiddenException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.accalmie.console.board.BoardParts;
import org.accalmie.console.page.MenuEntry;
import org.accalmie.console.page.PageView;
import org.accalmie.console.page.Pages;
import org.accalmie.console.page.ReaderTimes;
import org.accalmie.console.page.Times;
import org.accalmie.console.person.CurrentPerson;
import org.accalmie.console.person.Person;
import org.accalmie.console.problem.Part;
import org.accalmie.console.upstream.CustomerNames;
import org.accalmie.console.upstream.Escalation;
import org.accalmie.console.upstream.EscalationClient;
import org.accalmie.console.upstream.Listed;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Who of a team has what. */
@Path("/teams")
@Produces(MediaType.TEXT_HTML)
public class TeamResource {
    private static final int MOST = 500;
    private static final String USUAL = "N2";
    private static final String A_DAY = "PT24H";
    private static final Set<String> EVERY_TEAM = Set.of("supervisor");

    private final EscalationClient escalations;
    private final TeamsClient teams;
    private final CalendarClient calendars;
    private final BoardParts board;
    private final CustomerNames names;
    private final Pages pages;
    private final CurrentPerson person;
    private final ReaderTimes times;

    TeamResource(
            @RestClient EscalationClient escalations,
            @RestClient TeamsClient teams,
            @RestClient CalendarClient calendars,
            BoardParts board,
            CustomerNames names,
            Pages pages,
            CurrentPerson person,
            ReaderTimes times) {
        this.escalations = escalations;
        this.teams = teams;
        this.calendars = calendars;
        this.board = board;
        this.names = names;
        this.pages = pages;
        this.person = person;
        this.times = times;
    }

    /** One's own team. */
    @GET
    @RolesAllowed("**")
    public Response own() {
        var teams = teamsOfReader();
        var own = teams == null || teams.isEmpty() ? USUAL : teams.getFirst();
        return Response.seeOther(UriBuilder.fromPath("/teams/{name}").build(own))
                .build();
    }

    @GET
    @Path("{name}")
    @RolesAllowed("**")
    public TemplateInstance team(@PathParam("name") String name) {
        var reader = person.get();
        if (!board.isOpenTo(reader)) {
            throw new ForbiddenException();
        }
        var listed = Part.read(teams::names).value();
        var all = listed == null ? List.of(new TeamsClient.TeamName(name, null, null)) : listed.items();
        var named = all.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        var open = openTo(reader, all);
        if (!open.contains(name)) {
            throw new ForbiddenException();
        }
        var underWay = Map.of("team", name, "state", "SENT,ACKNOWLEDGED");
        var part = Part.read(() -> Listed.upTo(MOST, underWay, escalations::list));
        var now = times.now();
        var view = TeamView.of(named, open, part, reader, now.now());
        var strip = StripView.of(openings(named, now), items(part), now);
        return Templates.team(pages.page(MenuEntry.TEAM), view.named(names.of(view.customers(), reader)), strip)
                .setLocale(reader.language().locale());
    }

    /** The service would list nothing of another team's to its people, which is not that there is nothing. */
    private List<String> openTo(Person reader, List<TeamsClient.TeamName> all) {
        var own = reader.hasAny(EVERY_TEAM) ? null : teamsOfReader();
        return all.stream()
                .map(TeamsClient.TeamName::name)
                .filter(each -> own == null || own.contains(each))
                .toList();
    }

    /** Absent where the service does not say. */
    private @Nullable List<String> teamsOfReader() {
        var me = Part.read(escalations::me).value();
        return me == null ? null : me.teams();
    }

    /** A day and what comes after it; absent where the service does not say. */
    private CalendarClient.@Nullable Counted openings(TeamsClient.TeamName team, Times times) {
        var calendar = team.calendar();
        return calendar == null
                ? null
                : Part.read(() -> calendars.counted(
                                calendar, StripView.startOfDay(times).toString(), A_DAY))
                        .value();
    }

    private static List<Escalation> items(Part<Listed<Escalation>> part) {
        var listed = part.value();
        return listed == null ? List.of() : listed.items();
    }

    @CheckedTemplate(basePath = "team")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance team(PageView page, TeamView view, StripView strip);
    }
}
