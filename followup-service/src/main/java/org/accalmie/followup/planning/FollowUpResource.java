package org.accalmie.followup.planning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.time.InstantSource;
import java.util.UUID;
import org.accalmie.web.Caller;
import org.accalmie.web.Cursor;
import org.accalmie.web.Idempotent;
import org.accalmie.web.Page;
import org.accalmie.web.ProblemException;
import org.accalmie.web.Roles;
import org.accalmie.web.Versions;

@Path("/follow-ups")
class FollowUpResource {
    private final FollowUps followUps;
    private final FollowUpListStore store;
    private final Caller caller;
    private final InstantSource clock;

    FollowUpResource(FollowUps followUps, FollowUpListStore store, Caller caller, InstantSource clock) {
        this.followUps = followUps;
        this.store = store;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Roles.SUPERVISOR)
    public Page<FollowUpResponse> list(@Valid @BeanParam FollowUpListRequest asked) {
        return Page.of(store.list(asked), asked.limit(), call -> Cursor.of(call.id()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.SUPERVISOR)
    public Response get(@PathParam("id") UUID id) {
        return answer(Status.OK, id);
    }

    /** The call of that day, where the customer has one, is taken in hand. */
    @POST
    @RolesAllowed(Roles.SUPERVISOR)
    @Transactional
    @Idempotent
    public Response plan(@NotNull @Valid FollowUpRequest request) {
        if (!request.dueAt().isAfter(clock.instant())) {
            throw ProblemException.invalid("dueAt", "must be in the future");
        }
        var planned = followUps.planByHand(request.customerId(), request.dueAt(), request.by(caller.name()));
        return answer(planned.isNew() ? Status.CREATED : Status.OK, planned.followUpId());
    }

    private Response answer(Status status, UUID id) {
        var call = store.find(id).orElseThrow(() -> ProblemException.notFound("There is no such follow-up."));
        return Response.status(status)
                .location(URI.create("/follow-ups/" + id))
                .tag(Versions.tag(call.version()))
                .entity(call)
                .build();
    }
}
