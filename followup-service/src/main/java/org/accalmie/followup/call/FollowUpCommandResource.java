package org.accalmie.followup.call;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertFalse;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.accalmie.events.Limits;
import org.accalmie.events.followup.FollowUpState;
import org.accalmie.events.followup.Intent;
import org.accalmie.events.sheet.Agent;
import org.accalmie.followup.departure.Departures;
import org.accalmie.followup.feed.Calendars;
import org.accalmie.followup.planning.FollowUpCommand;
import org.accalmie.followup.planning.FollowUps;
import org.accalmie.web.ProblemException;
import org.accalmie.web.caller.Caller;
import org.accalmie.web.caller.Roles;
import org.accalmie.web.etag.Versions;
import org.accalmie.web.idempotency.Idempotent;
import org.accalmie.web.problem.Constraints;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** One call, and what supervisors do with it. */
@Path("/follow-ups/{id}")
class FollowUpCommandResource {
    private final FollowUps followUps;
    private final FollowUpListStore store;
    private final Departures departures;
    private final Calendars calendars;
    private final Caller caller;
    private final Constraints constraints;

    FollowUpCommandResource(
            FollowUps followUps,
            FollowUpListStore store,
            Departures departures,
            Calendars calendars,
            Caller caller,
            Constraints constraints) {
        this.followUps = followUps;
        this.store = store;
        this.departures = departures;
        this.calendars = calendars;
        this.caller = caller;
        this.constraints = constraints;
    }

    @GET
    @RolesAllowed(Roles.SUPERVISOR)
    public Response get(@PathParam("id") UUID id) {
        return answer(known(id));
    }

    @POST
    @Path("/assignment")
    @RolesAllowed(Roles.SUPERVISOR)
    @Transactional
    @Idempotent
    public Response assign(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid AssignmentRequest request) {
        var call = locked(id);
        refuseWhoEndedIt(call, request.assignee());
        var answer = perform(id, ifMatch, request.command());
        if (!Agent.canonical(request.assignee()).equals(call.assignee())) {
            calendars.leave(id, call.assignee());
        }
        return answer;
    }

    /** Tried again two hours later, or the next working morning; missed after the third. */
    @POST
    @Path("/attempt")
    @RolesAllowed(Roles.SUPERVISOR)
    @Transactional
    @Idempotent
    public Response attempt(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid AttemptRequest request) {
        refuseWhoEndedIt(locked(id), caller.name());
        return perform(id, ifMatch, new FollowUpCommand.Attempt());
    }

    /** {@code LEFT} records a departure as well. */
    @POST
    @Path("/outcome")
    @RolesAllowed(Roles.SUPERVISOR)
    @Transactional
    @Idempotent
    public Response complete(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid OutcomeRequest request) {
        var known = locked(id);
        if (known.state() == FollowUpState.DONE && request.kept().equals(known.outcome())) {
            return answer(known);
        }
        refuseWhoEndedIt(known, caller.name());
        var answer = perform(id, ifMatch, new FollowUpCommand.Complete(request.outcome()));
        if (request.intent() == Intent.LEFT) {
            departures.recordToday(known.customerId(), followUps.today(), caller.name());
        }
        return answer;
    }

    @POST
    @Path("/reschedule")
    @RolesAllowed(Roles.SUPERVISOR)
    @Transactional
    @Idempotent
    public Response reschedule(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid RescheduleRequest request) {
        constraints.requireLater(request);
        return perform(id, ifMatch, request.command());
    }

    @POST
    @Path("/cancellation")
    @RolesAllowed(Roles.SUPERVISOR)
    @Transactional
    @Idempotent
    public Response cancel(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid CancellationRequest request) {
        return perform(id, ifMatch, request.command());
    }

    private static void refuseWhoEndedIt(FollowUpResponse call, String person) {
        if (call.notBy().stream().anyMatch(person::equalsIgnoreCase)) {
            throw ProblemException.conflict(
                    call.state().name(),
                    "called-by-somebody-else",
                    "The conversation was ended by that agent: somebody else calls.");
        }
    }

    private Response perform(UUID id, @Nullable String ifMatch, FollowUpCommand command) {
        var known = locked(id);
        Versions.require(ifMatch, known.version());
        if (followUps.perform(known.customerId(), id, command).isEmpty()) {
            throw ProblemException.conflict(
                    known(id).state().name(), "change-while-planned", "The call is over, or was called off.");
        }
        return answer(known(id));
    }

    /** As it is once nobody else changes it any more. */
    private FollowUpResponse locked(UUID id) {
        followUps.lock(known(id).customerId());
        return known(id);
    }

    private FollowUpResponse known(UUID id) {
        return store.get(id).orElseThrow(() -> ProblemException.notFound("There is no such follow-up."));
    }

    private static Response answer(FollowUpResponse call) {
        return Response.ok(call).tag(Versions.tag(call.version())).build();
    }

    /** Nobody answered; a call that somebody answered has an outcome. */
    @Schema(examples = """
            {"reached": false}""")
    record AttemptRequest(
            @NotNull @AssertFalse(message = "must be false: a call that was answered has an outcome")
            Boolean reached) {}

    /** Why nobody is to call. */
    @Schema(examples = """
            {"reason": "The customer called: all is well"}""")
    record CancellationRequest(
            @NotBlank @CodePointLength(max = Limits.FREE_TEXT)
            String reason) {
        FollowUpCommand command() {
            return new FollowUpCommand.Cancel(reason);
        }
    }
}
