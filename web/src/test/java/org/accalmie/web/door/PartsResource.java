package org.accalmie.web.door;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.accalmie.web.Roles;

/** Paths below those of another class. */
@Path("/things/{id}/parts")
class PartsResource {
    @PUT
    @Path("/first")
    @RolesAllowed(Roles.TOOL)
    public void put() {}
}
