package org.accalmie.escalation.board;

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
import java.net.URI;
import java.time.InstantSource;
import java.util.UUID;
import org.accalmie.escalation.access.CurrentActor;
import org.accalmie.escalation.access.Refusals;
import org.accalmie.escalation.access.ShowsEscalation;
import org.accalmie.escalation.intake.ManualEscalation;
import org.accalmie.escalation.intake.ManualEscalationResult;
import org.accalmie.web.ProblemException;
import org.accalmie.web.caller.Roles;
import org.accalmie.web.etag.Versions;
import org.accalmie.web.idempotency.Idempotent;
import org.accalmie.web.list.Page;
import org.accalmie.web.list.TaggedList;

/** The board of escalations. Members of teams may have any role, so that sight is decided case by case. */
@Path("/escalations")
class EscalationResource {
    private static final String ANYBODY = "**";

    private final EscalationListStore store;
    private final ManualEscalation manualEscalation;
    private final CurrentActor currentActor;
    private final InstantSource clock;

    EscalationResource(
            EscalationListStore store,
            ManualEscalation manualEscalation,
            CurrentActor currentActor,
            InstantSource clock) {
        this.store = store;
        this.manualEscalation = manualEscalation;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(ANYBODY)
    @ShowsEscalation
    @TaggedList
    @Transactional
    public Page<EscalationResponse> list(@Valid @BeanParam EscalationListRequest asked) {
        return store.list(asked, currentActor.caller(), clock.instant()).map(EscalationResponse::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(ANYBODY)
    @ShowsEscalation
    public Response get(@PathParam("id") UUID id) {
        return EscalationResponse.of(store.get(id).orElseThrow(Refusals::unknown))
                .tagged();
    }

    @POST
    @RolesAllowed({Roles.AGENT, Roles.SUPERVISOR})
    @Transactional
    @Idempotent
    public Response escalate(@NotNull @Valid EscalationRequest request) {
        return switch (manualEscalation.escalate(request.wish(), currentActor.caller())) {
            case ManualEscalationResult.Done done -> created(done.id());
            case ManualEscalationResult.UnknownIncident unknown ->
                throw Refusals.unknownIncident(request.incidentId(), clock.instant());
            case ManualEscalationResult.NotTheirs notTheirs ->
                throw ProblemException.forbidden("This incident belongs to others.");
            case ManualEscalationResult.UnknownTeam unknown ->
                throw ProblemException.invalid("team", "must be one of the teams");
            case ManualEscalationResult.Refused refused ->
                throw ProblemException.conflict(refused.state(), refused.rule(), refused.detail());
        };
    }

    private Response created(UUID id) {
        var opened = store.get(id).orElseThrow(Refusals::unknown);
        return Response.created(URI.create("/escalations/" + id))
                .tag(Versions.tag(opened.escalation().version()))
                .entity(EscalationResponse.of(opened))
                .build();
    }
}
