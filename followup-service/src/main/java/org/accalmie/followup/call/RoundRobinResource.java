package org.accalmie.followup.call;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.stream.Stream;
import org.accalmie.events.followup.FollowUpState;
import org.accalmie.followup.planning.FollowUpCommand;
import org.accalmie.followup.planning.FollowUps;
import org.accalmie.web.caller.Roles;
import org.accalmie.web.idempotency.Idempotent;
import org.accalmie.web.list.Page;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Shares the calls that are nobody's among those who are named. */
@Path("/follow-ups/assignment")
class RoundRobinResource {
    private static final Comparator<FollowUpResponse> FIRST_DUE_FIRST =
            Comparator.comparing(FollowUpResponse::dueAt).thenComparing(FollowUpResponse::id);

    private final FollowUps followUps;
    private final FollowUpListStore store;

    RoundRobinResource(FollowUps followUps, FollowUpListStore store) {
        this.followUps = followUps;
        this.store = store;
    }

    /** The first due first, at most 500 at once; answers those that are somebody's now. */
    @POST
    @RolesAllowed(Roles.SUPERVISOR)
    @Transactional
    @Idempotent
    @APIResponse(responseCode = "200", description = "The calls that were assigned")
    public Response assign(@NotNull @Valid RoundRobinRequest request) {
        var people = request.people();
        var turns = RoundRobin.over(people, store.openCallsOf(people));
        var shares = store.nobodys(request.from(), request.to()).stream()
                .flatMap(call -> turns.next(call.notBy()).map(person -> new Share(call, person)).stream())
                .toList();
        followUps.lock(shares.stream().map(Share::customerId).toList());
        var assigned =
                shares.stream().flatMap(this::assign).sorted(FIRST_DUE_FIRST).toList();
        return Response.ok(new Page<>(assigned, null)).build();
    }

    /** Unless somebody else was quicker. */
    private Stream<FollowUpResponse> assign(Share share) {
        var id = share.call().id();
        if (store.get(id).filter(RoundRobinResource::isNobodys).isEmpty()) {
            return Stream.empty();
        }
        var unused = followUps.perform(share.customerId(), id, new FollowUpCommand.Assign(share.person()));
        return store.get(id).stream();
    }

    private static boolean isNobodys(FollowUpResponse call) {
        return call.assignee() == null && call.state() == FollowUpState.PLANNED;
    }

    private record Share(FollowUpResponse call, String person) {
        String customerId() {
            return call.customerId();
        }
    }
}
