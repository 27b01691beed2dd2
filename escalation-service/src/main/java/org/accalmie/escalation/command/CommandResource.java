package org.accalmie.escalation.command;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.accalmie.escalation.access.CurrentActor;
import org.accalmie.escalation.access.PerformsTransition;
import org.accalmie.escalation.access.Refusals;
import org.accalmie.escalation.board.EscalationView;
import org.accalmie.escalation.erasure.Erasures;
import org.accalmie.escalation.handling.EscalationService;
import org.accalmie.escalation.lifecycle.CommandType;
import org.accalmie.escalation.transition.Answer;
import org.accalmie.web.ProblemException;
import org.accalmie.web.etag.Versions;
import org.accalmie.web.problem.Constraints;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What people do with an escalation. Who may do what is decided case by case, so that any role may knock. */
@Path("/escalations/{id}")
class CommandResource {
    private static final String ANYBODY = "**";

    private final EscalationService escalationService;
    private final EscalationView view;
    private final CurrentActor currentActor;
    private final Erasures erasures;
    private final Constraints constraints;

    CommandResource(
            EscalationService escalationService,
            EscalationView view,
            CurrentActor currentActor,
            Erasures erasures,
            Constraints constraints) {
        this.escalationService = escalationService;
        this.view = view;
        this.currentActor = currentActor;
        this.erasures = erasures;
        this.constraints = constraints;
    }

    @POST
    @Path("/acknowledgement")
    @RolesAllowed(ANYBODY)
    @PerformsTransition(CommandType.ACKNOWLEDGE)
    @Transactional
    public Response acknowledge(@BeanParam Target target, @NotNull @Valid AcknowledgementRequest request) {
        return perform(target, request);
    }

    @POST
    @Path("/update")
    @RolesAllowed(ANYBODY)
    @PerformsTransition(CommandType.UPDATE)
    @Transactional
    public Response update(@BeanParam Target target, @NotNull @Valid UpdateRequest request) {
        return perform(target, request);
    }

    @POST
    @Path("/transfer")
    @RolesAllowed(ANYBODY)
    @PerformsTransition(CommandType.TRANSFER)
    @Transactional
    public Response transfer(@BeanParam Target target, @NotNull @Valid TransferRequest request) {
        return perform(target, request);
    }

    @POST
    @Path("/return")
    @RolesAllowed(ANYBODY)
    @PerformsTransition(CommandType.RETURN)
    @Transactional
    public Response giveBack(@BeanParam Target target, @NotNull @Valid ReturnRequest request) {
        return perform(target, request);
    }

    @POST
    @Path("/completion")
    @RolesAllowed(ANYBODY)
    @PerformsTransition(CommandType.COMPLETE)
    @Transactional
    public Response complete(@BeanParam Target target, @NotNull @Valid CompletionRequest request) {
        return perform(target, request);
    }

    @POST
    @Path("/waiting")
    @RolesAllowed(ANYBODY)
    @PerformsTransition(CommandType.WAIT)
    @Transactional
    public Response suspend(@BeanParam Target target, @NotNull @Valid WaitingRequest request) {
        return perform(target, request);
    }

    @POST
    @Path("/resolution")
    @RolesAllowed(ANYBODY)
    @PerformsTransition(CommandType.RESOLVE)
    @Transactional
    public Response resolve(@BeanParam Target target, @NotNull @Valid ResolutionRequest request) {
        return perform(target, request);
    }

    @POST
    @Path("/usefulness")
    @RolesAllowed(ANYBODY)
    @PerformsTransition(CommandType.JUDGE)
    @Transactional
    public Response judge(@BeanParam Target target, @NotNull @Valid UsefulnessRequest request) {
        return perform(target, request);
    }

    @POST
    @Path("/cancellation")
    @RolesAllowed(ANYBODY)
    @PerformsTransition(CommandType.CANCEL)
    @Transactional
    public Response cancel(@BeanParam Target target, @NotNull @Valid CancellationRequest request) {
        return perform(target, request);
    }

    @POST
    @Path("/decision")
    @RolesAllowed(ANYBODY)
    @PerformsTransition(CommandType.DECIDE)
    @Transactional
    public Response decide(@BeanParam Target target, @NotNull @Valid DecisionRequest request) {
        return perform(target, request);
    }

    @POST
    @Path("/resumption")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(ANYBODY)
    @PerformsTransition(CommandType.RESUME)
    @Transactional
    public Response resume(@BeanParam Target target, @NotNull @Valid ResumptionRequest request) {
        return perform(target, request);
    }

    /** There is nothing that must be said, so that a call without a body will do. */
    @POST
    @Path("/resumption")
    @Consumes(MediaType.WILDCARD)
    @Operation(hidden = true)
    @RolesAllowed(ANYBODY)
    @PerformsTransition(CommandType.RESUME)
    @Transactional
    public Response resume(@BeanParam Target target) {
        return perform(target, new ResumptionRequest(null));
    }

    /** Which escalation, and which version of it the caller believes to change. */
    record Target(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {}

    private Response perform(Target target, CommandRequest request) {
        var actor = currentActor.caller();
        var escalation = escalationService.lock(target.id()).orElseThrow(Refusals::unknown);
        var command = erasures.permitted(request.command(), escalation);
        if (!escalationService.repeats(escalation, command, actor)) {
            Refusals.unlessAllowed(command.type(), escalation, actor);
            constraints.requireLater(request);
        }
        Versions.require(target.ifMatch(), escalation.version());
        return switch (escalationService.perform(escalation, command, actor)) {
            case Answer.Done done -> view.of(target.id()).tagged();
            case Answer.Repeated repeated -> view.of(target.id()).tagged();
            case Answer.Refused refused ->
                throw ProblemException.conflict(refused.state().name(), refused.rule(), refused.detail());
        };
    }
}
