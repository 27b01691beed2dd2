package org.accalmie.incident.customer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.accalmie.web.caller.Roles;
import org.accalmie.web.list.Page;
import org.accalmie.web.list.TaggedList;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Names for a page that has ids only: the other services know no names. */
@Tag(name = "Customers")
@Path("/customers")
public class CustomerNamesResource {
    private static final int MOST_IDS = 200;

    private final CustomerStore store;

    CustomerNamesResource(CustomerStore store) {
        this.store = store;
    }

    @Operation(
            summary = "Look up customers' names",
            description =
                    "As the latest incident of each has them, in the order of the ids, in one page. Those whom no "
                            + "incident names are left out; those who were erased have no name.")
    @GET
    @TaggedList
    @RolesAllowed({Roles.AGENT, Roles.SUPERVISOR})
    public Page<CustomerNameResponse> list(
            @Parameter(
                            description = "One after the other, ids=…&ids=…, since an id may hold a comma; at most 200",
                            example = "CLT-10482")
                    @QueryParam("ids")
                    @NotEmpty
                    @Size(max = MOST_IDS)
                    @Nullable
                    List<String> ids) {
        var asked = ids == null ? List.<String>of() : ids.stream().distinct().toList();
        return new Page<>(store.names(asked), null).map(CustomerNameResponse::of);
    }
}
