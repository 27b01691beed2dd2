package org.accalmie.followup.commitment;

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
import java.util.Objects;
import java.util.UUID;
import org.accalmie.followup.commitment.Commitment.Closing;
import org.accalmie.web.ProblemException;
import org.accalmie.web.access.CheckedAccess;
import org.accalmie.web.caller.Caller;
import org.accalmie.web.caller.Roles;
import org.accalmie.web.etag.Versions;
import org.accalmie.web.idempotency.Idempotent;
import org.accalmie.web.list.Cursor;
import org.accalmie.web.list.Page;
import org.accalmie.web.list.TaggedList;
import org.jspecify.annotations.Nullable;

/** Supervisors see all commitments; agents those of their own incidents. */
@Path("/commitments")
class CommitmentResource {
    private final Commitments commitments;
    private final VisibleCommitments visible;
    private final CommitmentStore store;
    private final Caller caller;
    private final InstantSource clock;

    CommitmentResource(
            Commitments commitments,
            VisibleCommitments visible,
            CommitmentStore store,
            Caller caller,
            InstantSource clock) {
        this.commitments = commitments;
        this.visible = visible;
        this.store = store;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @TaggedList
    @RolesAllowed({Roles.AGENT, Roles.SUPERVISOR})
    public Page<CommitmentResponse> list(@Valid @BeanParam CommitmentListRequest asked) {
        var giver = asked.isOfCaller() ? caller.name() : null;
        var own = caller.has(Roles.SUPERVISOR) ? null : caller.name();
        return Page.of(store.list(asked, giver, own), asked.limit(), one -> Cursor.of(one.id()))
                .map(CommitmentResponse::of);
    }

    @POST
    @Path("/{id}/outcome")
    @RolesAllowed({Roles.AGENT, Roles.SUPERVISOR})
    @CheckedAccess(VisibleCommitments.class)
    @Transactional
    @Idempotent
    public Response close(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid CommitmentOutcomeRequest request) {
        var known = visible.lock(id);
        if (says(known, request)) {
            return answer(known);
        }
        Versions.require(ifMatch, known.version());
        var how = new Closing(clock.instant(), caller.name(), request.note());
        return answer(commitments
                .close(known, request.state(), how)
                .orElseThrow(() -> refused(id, "close-while-open", "It is not open any more.")));
    }

    /** The clock runs from now on, for as long as was promised. */
    @POST
    @Path("/{id}/condition-met")
    @RolesAllowed({Roles.AGENT, Roles.SUPERVISOR})
    @CheckedAccess(VisibleCommitments.class)
    @Transactional
    @Idempotent
    public Response meetCondition(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var known = visible.lock(id);
        if (known.isOpen() && known.conditionMetAt() != null) {
            return answer(known);
        }
        Versions.require(ifMatch, known.version());
        return answer(commitments
                .meetCondition(known)
                .orElseThrow(() ->
                        refused(id, "meet-a-condition-while-open", "It is not open any more, or has no condition.")));
    }

    private static boolean says(Commitment known, CommitmentOutcomeRequest request) {
        var closing = known.closing();
        return closing != null && known.state() == request.state() && Objects.equals(closing.note(), request.note());
    }

    private ProblemException refused(UUID id, String rule, String detail) {
        return ProblemException.conflict(visible.get(id).state().name(), rule, detail);
    }

    private static Response answer(Commitment one) {
        return Response.ok(CommitmentResponse.of(one))
                .tag(Versions.tag(one.version()))
                .build();
    }
}
