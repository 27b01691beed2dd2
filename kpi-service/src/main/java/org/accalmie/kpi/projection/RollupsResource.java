package org.accalmie.kpi.projection;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.stream.Stream;
import org.accalmie.web.Roles;

@Path("/rollups")
@Produces(MediaType.APPLICATION_JSON)
class RollupsResource {
    private final Verification verification;
    private final Rebuild rebuild;

    RollupsResource(Verification verification, Rebuild rebuild) {
        this.verification = verification;
        this.rebuild = rebuild;
    }

    @GET
    @Path("/differences")
    @RolesAllowed(Roles.ADMIN)
    public DifferencesResponse differences() {
        return DifferencesResponse.of(Stream.of(Grain.values())
                .flatMap(grain -> verification.starts(grain).stream()
                        .map(start -> verification.difference(grain, start).rollups())));
    }

    @POST
    @Path("/rebuild")
    @RolesAllowed(Roles.ADMIN)
    public RebuildResponse rebuild() {
        return new RebuildResponse(rebuild.run());
    }
}
