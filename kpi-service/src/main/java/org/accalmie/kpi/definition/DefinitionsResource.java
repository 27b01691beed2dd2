package org.accalmie.kpi.definition;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.accalmie.web.Roles;

@Path("/kpis/definitions")
public class DefinitionsResource {
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.BI, Roles.SUPERVISOR})
    public DefinitionsResponse definitions() {
        var items = Definitions.all().stream().map(DefinitionResponse::of).toList();
        return new DefinitionsResponse(Definitions.VERSION, items, null);
    }
}
