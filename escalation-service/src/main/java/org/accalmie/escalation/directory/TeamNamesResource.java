package org.accalmie.escalation.directory;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.ZoneId;
import org.accalmie.escalation.policy.Policies;
import org.accalmie.escalation.team.Team;
import org.accalmie.web.list.Page;

/** To which teams a case can be given; of their people it says nothing. */
@Path("/teams/names")
class TeamNamesResource {
    private static final String ANYBODY = "**";

    private final Policies policies;

    TeamNamesResource(Policies policies) {
        this.policies = policies;
    }

    @GET
    @RolesAllowed(ANYBODY)
    public Page<TeamNameResponse> names() {
        var teams = policies.current().teams().items();
        return new Page<>(teams.stream().map(TeamNameResponse::of).toList(), null);
    }

    /** @param zone in which the team reads its deadlines */
    record TeamNameResponse(String name, String calendar, ZoneId zone) {
        static TeamNameResponse of(Team team) {
            return new TeamNameResponse(team.name(), team.calendar(), team.zone());
        }
    }
}
