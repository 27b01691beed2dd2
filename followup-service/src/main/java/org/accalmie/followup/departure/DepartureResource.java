package org.accalmie.followup.departure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import org.accalmie.web.caller.Caller;
import org.accalmie.web.caller.Roles;
import org.accalmie.web.departure.DepartureRequest;
import org.accalmie.web.idempotency.Idempotent;
import org.accalmie.web.list.Cursor;
import org.accalmie.web.list.Page;
import org.accalmie.web.list.TaggedList;

@Path("/departures")
class DepartureResource {
    private final Departures departures;
    private final DepartureStore store;
    private final Caller caller;

    DepartureResource(Departures departures, DepartureStore store, Caller caller) {
        this.departures = departures;
        this.store = store;
        this.caller = caller;
    }

    @GET
    @TaggedList
    @RolesAllowed(Roles.SUPERVISOR)
    public Page<DepartureResponse> list(@Valid @BeanParam DepartureListRequest asked) {
        return Page.of(store.list(asked), asked.limit(), departure -> Cursor.of(departure.id()));
    }

    /** Told again, the departure that is known already is the answer, with 200. */
    @POST
    @RolesAllowed(Roles.TOOL)
    @Transactional
    @Idempotent
    public Response record(@NotNull @Valid DepartureRequest request) {
        var result = departures.record(request.customerId(), request.departedOn(), request.reason(), caller.name());
        return Response.status(result.isNew() ? Status.CREATED : Status.OK)
                .entity(result.departure())
                .build();
    }
}
