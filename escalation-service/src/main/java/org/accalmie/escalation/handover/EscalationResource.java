package org.accalmie.escalation.handover;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.util.UUID;
import org.accalmie.escalation.policy.Policies;
import org.accalmie.web.Caller;
import org.accalmie.web.Cursor;
import org.accalmie.web.Page;
import org.accalmie.web.ProblemException;
import org.accalmie.web.Roles;
import org.accalmie.web.Versions;
import org.jspecify.annotations.Nullable;

/** Any role may belong to a team, so that who may do what is decided escalation by escalation. */
@Path("/escalations")
class EscalationResource {
    private static final String ANYBODY = "**";

    private final Handovers handovers;
    private final EscalationListStore store;
    private final Policies policies;
    private final Caller caller;
    private final InstantSource clock;

    EscalationResource(
            Handovers handovers, EscalationListStore store, Policies policies, Caller caller, InstantSource clock) {
        this.handovers = handovers;
        this.store = store;
        this.policies = policies;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(ANYBODY)
    public Page<EscalationResponse> list(@Valid @BeanParam EscalationListRequest asked) {
        var reader = actor();
        if (!reader.concerned()) {
            throw ProblemException.forbidden("Only teams, supervisors and agents have escalations.");
        }
        var shown = store.list(asked, reader, clock.instant());
        return Page.of(shown, asked.limit, each -> Cursor.of(each.escalation().id()))
                .map(each -> EscalationResponse.of(each.escalation(), each.dossier()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(ANYBODY)
    public Response get(@PathParam("id") UUID id) {
        var found = store.find(id).orElseThrow(EscalationResource::unknown);
        requireSight(found.escalation(), actor());
        return answer(found);
    }

    @POST
    @Path("/{id}/acknowledgement")
    @RolesAllowed(ANYBODY)
    @Transactional
    public Response acknowledge(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid AcknowledgementRequest request) {
        return perform(id, ifMatch, request.command());
    }

    private Response perform(UUID id, @Nullable String ifMatch, Command command) {
        var actor = actor();
        var escalation = handovers.lock(id).orElseThrow(EscalationResource::unknown);
        requireSight(escalation, actor);
        if (!actor.mayDo(command.move(), escalation)) {
            throw ProblemException.forbidden("This is for others to do.");
        }
        Versions.require(ifMatch, escalation.version());
        return switch (handovers.perform(escalation, command, actor)) {
            case Answer.Done done -> answer(store.find(id).orElseThrow(EscalationResource::unknown));
            case Answer.Repeated repeated -> answer(store.find(id).orElseThrow(EscalationResource::unknown));
            case Answer.Refused refused ->
                throw ProblemException.conflict(refused.state().name(), refused.rule(), refused.detail());
            case Answer.Invalid invalid -> throw ProblemException.invalid(invalid.field(), invalid.message());
        };
    }

    private Actor actor() {
        return new Actor(
                caller.name(), policies.current().teams().of(caller.name(), caller.roles()), caller.has(Roles.AGENT));
    }

    private static void requireSight(Escalation escalation, Actor actor) {
        if (!actor.maySee(escalation)) {
            throw ProblemException.forbidden("This escalation belongs to others.");
        }
    }

    private static Response answer(EscalationListStore.Shown shown) {
        var escalation = shown.escalation();
        return Response.ok(EscalationResponse.of(escalation, shown.dossier()))
                .tag(Versions.tag(escalation.version()))
                .build();
    }

    private static ProblemException unknown() {
        return ProblemException.notFound("There is no such escalation.");
    }
}
