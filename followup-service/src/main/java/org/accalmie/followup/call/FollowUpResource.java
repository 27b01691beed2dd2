package org.accalmie.followup.call;

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
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.accalmie.events.followup.FollowUpState;
import org.accalmie.followup.planning.FollowUps;
import org.accalmie.followup.planning.PlanningResult;
import org.accalmie.web.ProblemException;
import org.accalmie.web.Violation;
import org.accalmie.web.caller.Caller;
import org.accalmie.web.caller.Roles;
import org.accalmie.web.etag.Versions;
import org.accalmie.web.idempotency.Idempotent;
import org.accalmie.web.list.Cursor;
import org.accalmie.web.list.Page;
import org.accalmie.web.list.TaggedList;
import org.accalmie.web.problem.Constraints;
import org.jspecify.annotations.Nullable;

@Path("/follow-ups")
class FollowUpResource {
    private final FollowUps followUps;
    private final FollowUpListStore store;
    private final Caller caller;
    private final Constraints constraints;

    FollowUpResource(FollowUps followUps, FollowUpListStore store, Caller caller, Constraints constraints) {
        this.followUps = followUps;
        this.store = store;
        this.caller = caller;
        this.constraints = constraints;
    }

    @GET
    @TaggedList
    @RolesAllowed(Roles.SUPERVISOR)
    public Page<FollowUpResponse> list(@Valid @BeanParam FollowUpListRequest asked) {
        return Page.of(store.list(asked.by(caller.name())), asked.limit(), call -> Cursor.of(call.id()));
    }

    /** The automatic call of that day, where the customer has one, is taken in hand. */
    @POST
    @RolesAllowed(Roles.SUPERVISOR)
    @Transactional
    @Idempotent
    public Response plan(@NotNull @Valid FollowUpRequest request) {
        constraints.requireLater(request);
        return switch (followUps.planByHand(request.customerId(), request.dueAt(), request.by(caller.name()))) {
            case PlanningResult.Planned it -> answer(Status.CREATED, it.followUpId(), warnings(it.warning()));
            case PlanningResult.TakenInHand it -> answer(Status.OK, it.followUpId(), warnings(it.warning()));
            case PlanningResult.Refused it ->
                throw ProblemException.conflictWith(
                        it.firstId().toString(),
                        URI.create("/follow-ups/" + it.firstId()),
                        FollowUpState.PLANNED.name(),
                        "plan-by-hand-once-a-day",
                        "The customer's call of that day is planned already: " + it.firstId() + ".");
        };
    }

    private static @Nullable List<Violation> warnings(Optional<String> warning) {
        return warning.map(message -> List.of(new Violation("dueAt", message))).orElse(null);
    }

    private Response answer(Status status, UUID id, @Nullable List<Violation> warnings) {
        var call = store.get(id).orElseThrow(() -> ProblemException.notFound("There is no such follow-up."));
        return Response.status(status)
                .location(URI.create("/follow-ups/" + id))
                .tag(Versions.tag(call.version()))
                .entity(call.with(warnings))
                .build();
    }
}
