package org.accalmie.incident.goodwill;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.groups.ConvertGroup;
import jakarta.validation.groups.Default;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.accalmie.incident.gesture.ledger.Gestures;
import org.accalmie.incident.gesture.ledger.Ledger;
import org.accalmie.incident.gesture.ledger.LedgerEntry;
import org.accalmie.incident.gesture.ledger.Outcome;
import org.accalmie.incident.gesture.ledger.Reviewer;
import org.accalmie.incident.intake.VisibleIncidents;
import org.accalmie.incident.sheet.part.GestureRequest;
import org.accalmie.incident.sheet.part.Recorded;
import org.accalmie.web.ProblemException;
import org.accalmie.web.access.CheckedAccess;
import org.accalmie.web.caller.Caller;
import org.accalmie.web.caller.Roles;
import org.accalmie.web.etag.Versions;
import org.accalmie.web.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The gesture of an incident: offered, decided upon by another person, applied by the billing tool. */
@Tag(name = "Gestures")
@Path("/incidents/{id}/gesture")
public class GestureResource {
    private final VisibleIncidents incidents;
    private final Gestures gestures;
    private final Ledger ledger;
    private final Caller caller;
    private final InstantSource clock;

    GestureResource(VisibleIncidents incidents, Gestures gestures, Ledger ledger, Caller caller, InstantSource clock) {
        this.incidents = incidents;
        this.gestures = gestures;
        this.ledger = ledger;
        this.caller = caller;
        this.clock = clock;
    }

    @Operation(
            summary = "Offer a gesture",
            description =
                    "A type and a justification are needed, and an amount for credits, refunds and OTHER. A second "
                            + "one only after the first was refused.")
    @POST
    @Transactional
    @Idempotent
    @RolesAllowed(Roles.AGENT)
    @CheckedAccess(VisibleIncidents.class)
    public Response offer(
            UUID id, @NotNull @Valid @ConvertGroup(from = Default.class, to = Recorded.class) GestureRequest request) {
        var incident = incidents.lock(id);
        gestures.standing(id).ifPresent(GestureResource::refuseAnother);
        var entry = gestures.propose(incident.proposal(request.asOffered(), caller.name(), clock.instant()));
        return answer(entry).toResponse();
    }

    @Operation(
            summary = "Approve or refuse a gesture",
            description =
                    "By another person than the one who offered it and than the agent, now and when it was offered.")
    @POST
    @Path("/approval")
    @Transactional
    @RolesAllowed(Roles.SUPERVISOR)
    @CheckedAccess(VisibleIncidents.class)
    public RestResponse<GestureItemResponse> decide(UUID id, @NotNull @Valid ApprovalRequest request) {
        var by = reviewer(id);
        return answer(
                switch (request.decision()) {
                    case APPROVED -> ledger.approve(id, by, request.comment());
                    case REFUSED -> ledger.refuse(id, by, request.comment());
                });
    }

    @Operation(summary = "Confirm that the customer got the gesture", description = "For the billing tool.")
    @POST
    @Path("/application")
    @Transactional
    @RolesAllowed(Roles.TOOL)
    public RestResponse<GestureItemResponse> apply(UUID id, @NotNull @Valid ApplicationRequest request) {
        return answer(ledger.apply(id, caller.name(), request.reference()));
    }

    @Operation(
            summary = "Give another verdict than the policy",
            description = "With the reason, by somebody whose own gesture it is not; the gesture keeps its state.")
    @POST
    @Path("/verdict")
    @Transactional
    @RolesAllowed(Roles.SUPERVISOR)
    @CheckedAccess(VisibleIncidents.class)
    public RestResponse<GestureItemResponse> judge(UUID id, @NotNull @Valid VerdictRequest request) {
        return answer(ledger.judge(id, request.verdict(), reviewer(id), request.reason()));
    }

    private Reviewer reviewer(UUID id) {
        return new Reviewer(caller.name(), incidents.get(id).sheet().agent().id());
    }

    private static void refuseAnother(LedgerEntry standing) {
        throw ProblemException.conflict(
                standing.gesture().state().name(), "one-gesture-per-incident", "A gesture is offered already.");
    }

    private static RestResponse<GestureItemResponse> answer(Optional<Outcome> outcome) {
        return switch (outcome.orElseThrow(() -> ProblemException.notFound("The incident has no gesture."))) {
            case Outcome.Done(var entry) -> answer(entry);
            case Outcome.Own() -> throw ProblemException.forbidden("Nobody approves or judges their own gesture.");
            case Outcome.Refused(var state, var rule, var detail) ->
                throw ProblemException.conflict(state.name(), rule, detail);
        };
    }

    private static RestResponse<GestureItemResponse> answer(LedgerEntry entry) {
        return ResponseBuilder.ok(GestureItemResponse.of(entry))
                .tag(Versions.tag(entry.gesture().version()))
                .build();
    }
}
