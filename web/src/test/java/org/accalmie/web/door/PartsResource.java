package org.accalmie.web.door;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.accalmie.web.caller.Roles;

/** A path of another class, and one below it. */
@Path("/things/{id}")
class PartsResource {
    @PUT
    @Path("/parts/first")
    @RolesAllowed(Roles.TOOL)
    public void put() {}

    @PUT
    @RolesAllowed(Roles.TOOL)
    public void replace() {}
}
