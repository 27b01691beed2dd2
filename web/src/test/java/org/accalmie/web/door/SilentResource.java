package org.accalmie.web.door;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.accalmie.web.caller.Roles;
import org.accalmie.web.list.Cursor;
import org.accalmie.web.list.Page;

/** Says nothing about media types. */
@Path("/silent")
class SilentResource {
    @GET
    @RolesAllowed(Roles.AGENT)
    public Page<String> list() {
        return Page.of(List.of("a"), 50, Cursor::of);
    }

    @POST
    @RolesAllowed(Roles.AGENT)
    public Response create(@NotNull @Valid ThingRequest request) {
        return Response.ok(request).build();
    }

    @POST
    @Path("/either")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.AGENT)
    public Response withBody(@NotNull @Valid ThingRequest request) {
        return Response.ok(request).build();
    }

    @POST
    @Path("/either")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.AGENT)
    public void withoutBody() {}
}
