package org.accalmie.incident.sample;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Breaks the rule that each case is guarded where every role may knock. */
@Path("/escalations/{id}/secret")
public class UnguardedResource {
    @GET
    @RolesAllowed("**")
    public String unguarded() {
        return "unguarded";
    }
}
