package org.accalmie.followup.commitment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.accalmie.web.caller.Roles;
import org.accalmie.web.list.Page;
import org.accalmie.web.list.TaggedList;
import org.accalmie.web.validation.StoredCustomerId;

/** What the customer was promised and has not got, for whoever speaks to them next. */
@Path("/customers/{id}/promises")
class PromisesResource {
    private final CommitmentStore store;

    PromisesResource(CommitmentStore store) {
        this.store = store;
    }

    @GET
    @TaggedList
    @RolesAllowed({Roles.AGENT, Roles.SUPERVISOR})
    public Page<CommitmentResponse> owed(@PathParam("id") @StoredCustomerId String customerId) {
        return new Page<>(
                store.owedTo(customerId).stream().map(CommitmentResponse::of).toList(), null);
    }
}
