package org.accalmie.followup.care;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.accalmie.events.sheet.Agent;
import org.accalmie.web.ProblemException;
import org.accalmie.web.caller.Caller;
import org.accalmie.web.caller.Roles;

@Path("/agents/{id}/recovery-break")
final class RecoveryBreakResource {
    private final RecoveryBreaks breaks;
    private final Caller caller;

    RecoveryBreakResource(RecoveryBreaks breaks, Caller caller) {
        this.breaks = breaks;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.TOOL, Roles.AGENT})
    public RecoveryBreakResponse current(@PathParam("id") String agentId) {
        if (!caller.has(Roles.TOOL) && !Agent.isSame(agentId, caller.name())) {
            throw ProblemException.forbidden("An agent reads the own break only.");
        }
        return RecoveryBreakResponse.of(breaks.current(agentId));
    }
}
