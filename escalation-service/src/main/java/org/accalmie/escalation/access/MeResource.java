package org.accalmie.escalation.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.accalmie.web.caller.Caller;

/** Who the caller is here: members of a team need no role. */
@Path("/me")
class MeResource {
    private static final String ANYBODY = "**";

    private final Caller caller;
    private final CurrentActor currentActor;

    MeResource(Caller caller, CurrentActor currentActor) {
        this.caller = caller;
        this.currentActor = currentActor;
    }

    @GET
    @RolesAllowed(ANYBODY)
    public MeResponse me() {
        var teams = currentActor.caller().teams();
        return new MeResponse(
                caller.name(),
                caller.roles().stream().sorted().toList(),
                teams.stream().sorted().toList());
    }

    /** @param teams those whose member the caller is, by name or by role */
    record MeResponse(String name, List<String> roles, List<String> teams) {}
}
