package org.accalmie.incident.draft;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.InstantSource;
import java.util.UUID;
import org.accalmie.web.ProblemException;
import org.accalmie.web.caller.Caller;
import org.accalmie.web.caller.Roles;
import org.accalmie.web.etag.Versions;
import org.accalmie.web.list.Page;
import org.accalmie.web.list.TaggedList;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Sheets that are not recorded yet; each caller has their own, under ids of their own. */
@Tag(name = "Drafts")
@Path("/drafts")
public class DraftResource {
    private final Drafts drafts;
    private final Caller caller;
    private final InstantSource clock;

    DraftResource(Drafts drafts, Caller caller, InstantSource clock) {
        this.drafts = drafts;
        this.caller = caller;
        this.clock = clock;
    }

    @Operation(
            summary = "List the own drafts, saved last first",
            description = "Without their sheets; all of them, since nobody has more than 20.")
    @GET
    @TaggedList
    @RolesAllowed({Roles.AGENT, Roles.SUPERVISOR})
    public Page<DraftItemResponse> list() {
        return new Page<>(
                drafts.list(caller.name()).stream().map(DraftItemResponse::of).toList(), null);
    }

    @Operation(
            summary = "Read a draft",
            description = "404 also for those of other people, which nobody but them can see.")
    @APIResponse(
            responseCode = "200",
            description = "The sheet as it was sent",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DraftResponse.class)))
    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.AGENT, Roles.SUPERVISOR})
    public Response get(UUID id, @Context Request request) {
        var draft = drafts.find(caller.name(), id).orElseThrow(DraftResource::notThere);
        var tag = Versions.tag(draft.version());
        return Versions.unchanged(request, tag)
                .orElseGet(() -> Response.ok(DraftResponse.of(draft)).tag(tag).build());
    }

    @Operation(
            summary = "Save a draft",
            description = "Under an id that the caller makes. The sheet is JSON of any shape and is not checked; with "
                    + "the rest of the body at most 256 KiB. Gone 72 hours after it was saved last, or with the "
                    + "customer; 409 beyond 20 drafts. What says the same again changes nothing, whatever If-Match "
                    + "says; otherwise If-Match tells two tabs of each other, and keeps what was erased or thrown "
                    + "away from coming back.")
    @APIResponse(
            responseCode = "201",
            description = "Kept",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DraftItemResponse.class)))
    @APIResponse(
            responseCode = "200",
            description = "Kept in the place of what was there",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DraftItemResponse.class)))
    @PUT
    @Path("/{id}")
    @Transactional
    @RolesAllowed({Roles.AGENT, Roles.SUPERVISOR})
    public Response put(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid DraftRequest request) {
        var next = request.by(caller.name(), id, clock.instant());
        return drafts.lock(caller.name(), id)
                .map(current -> answer(Response.ok(), replaced(current, next, ifMatch)))
                .orElseGet(() -> answer(Response.created(URI.create("/drafts/" + id)), added(next, ifMatch)));
    }

    @Operation(summary = "Throw a draft away", description = "Harmless where there is none.")
    @DELETE
    @Path("/{id}")
    @Transactional
    @RolesAllowed({Roles.AGENT, Roles.SUPERVISOR})
    public void delete(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        drafts.lock(caller.name(), id).ifPresent(draft -> {
            Versions.require(ifMatch, draft.version());
            drafts.remove(draft);
        });
    }

    private SheetDraft replaced(SheetDraft current, SheetDraft next, @Nullable String ifMatch) {
        if (!current.saysTheSame(next)) {
            Versions.require(ifMatch, current.version());
        }
        return drafts.replace(current, next);
    }

    private SheetDraft added(SheetDraft draft, @Nullable String ifMatch) {
        if (ifMatch != null) {
            throw ProblemException.stillMissing();
        }
        if (!drafts.hasRoom(draft.person())) {
            throw ProblemException.conflict(
                    "FULL",
                    "twenty-drafts-a-person",
                    "There are " + Drafts.OF_A_PERSON + " drafts already: record one, or throw one away.");
        }
        return drafts.add(draft);
    }

    private static Response answer(Response.ResponseBuilder answer, SheetDraft draft) {
        return answer.entity(DraftItemResponse.of(draft))
                .tag(Versions.tag(draft.version()))
                .build();
    }

    private static ProblemException notThere() {
        return ProblemException.notFound("You have no such draft.");
    }
}
