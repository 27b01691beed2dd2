package org.accalmie.followup.alert;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.UUID;
import org.accalmie.events.Limits;
import org.accalmie.followup.alert.CareAlert.Closing;
import org.accalmie.web.ProblemException;
import org.accalmie.web.caller.Caller;
import org.accalmie.web.caller.Roles;
import org.accalmie.web.etag.Versions;
import org.accalmie.web.idempotency.Idempotent;
import org.accalmie.web.list.Cursor;
import org.accalmie.web.list.Page;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** Agents to be looked after, for care managers alone. */
@Path("/care-alerts")
class CareAlertResource {
    private final CareAlerts alerts;
    private final CareAlertStore store;
    private final Caller caller;
    private final InstantSource clock;

    CareAlertResource(CareAlerts alerts, CareAlertStore store, Caller caller, InstantSource clock) {
        this.alerts = alerts;
        this.store = store;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Roles.CARE)
    public Page<CareAlertResponse> list(@Valid @BeanParam CareAlertListRequest asked) {
        return Page.of(store.list(asked), asked.limit(), alert -> Cursor.of(alert.id()))
                .map(CareAlertResponse::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.CARE)
    public Response get(@PathParam("id") UUID id) {
        return answer(known(id));
    }

    @POST
    @Path("/{id}/acknowledgement")
    @RolesAllowed(Roles.CARE)
    @Transactional
    @Idempotent
    public Response acknowledge(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var known = locked(id);
        if (known.isAcknowledgedBy(caller.name())) {
            return answer(known);
        }
        Versions.require(ifMatch, known.version());
        return answer(alerts.acknowledge(known, caller.name())
                .orElseThrow(() -> refused(known, "acknowledge-while-open", "Somebody has it, or it is over.")));
    }

    @POST
    @Path("/{id}/closing")
    @RolesAllowed(Roles.CARE)
    @Transactional
    @Idempotent
    public Response close(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ClosingRequest request) {
        var known = locked(id);
        if (request.isSaidBy(caller.name(), known)) {
            return answer(known);
        }
        Versions.require(ifMatch, known.version());
        return answer(alerts.close(known, request.by(caller.name(), clock.instant()))
                .orElseThrow(() -> refused(known, "close-once-acknowledged", "Nobody took it up, or it is over.")));
    }

    /** As it is once nobody else changes it any more. */
    private CareAlert locked(UUID id) {
        alerts.lock(known(id));
        return known(id);
    }

    private CareAlert known(UUID id) {
        return store.get(id).orElseThrow(() -> ProblemException.notFound("There is no such care alert."));
    }

    private static ProblemException refused(CareAlert known, String rule, String detail) {
        return ProblemException.conflict(known.state().name(), rule, detail);
    }

    private static Response answer(CareAlert alert) {
        return Response.ok(CareAlertResponse.of(alert))
                .tag(Versions.tag(alert.version()))
                .build();
    }

    /** What was done for the agent. */
    @Schema(examples = """
            {"done": "Asked, and gave a second break", "note": "All well the next morning"}""")
    record ClosingRequest(
            @NotBlank @CodePointLength(max = Limits.FREE_TEXT)
            String done,

            @CodePointLength(max = Limits.FREE_TEXT) @Nullable
            String note) {

        Closing by(String caller, Instant at) {
            return new Closing(at, caller, done, note);
        }

        boolean isSaidBy(String caller, CareAlert known) {
            var closing = known.closing();
            return closing != null
                    && caller.equals(closing.by())
                    && done.equals(closing.done())
                    && Objects.equals(note, closing.note());
        }
    }
}
