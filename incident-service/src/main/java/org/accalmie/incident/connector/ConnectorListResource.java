package org.accalmie.incident.connector;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.accalmie.web.caller.Roles;
import org.accalmie.web.list.Cursor;
import org.accalmie.web.list.Page;
import org.accalmie.web.list.PageSize;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Which tools are connected. */
@Tag(name = "Connectors")
@Path("/connectors")
public class ConnectorListResource {
    private final Connectors connectors;

    ConnectorListResource(Connectors connectors) {
        this.connectors = connectors;
    }

    @Operation(summary = "List the connectors", description = "By name, as they are now, without their secrets.")
    @GET
    @RolesAllowed(Roles.ADMIN)
    public Page<ConnectorResponse> list(
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @DefaultValue(PageSize.DEFAULT) @PageSize int limit) {
        var before = after == null ? "" : Cursor.decode(after, 1).parts().getFirst();
        return Page.of(connectors.list(before, limit + 1), limit, connector -> Cursor.of(connector.name()))
                .map(ConnectorResponse::of);
    }
}
