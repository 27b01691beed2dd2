package org.accalmie.incident.revision;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.accalmie.incident.intake.Incidents;
import org.accalmie.incident.intake.VisibleIncidents;
import org.accalmie.incident.record.IncidentResponse;
import org.accalmie.incident.record.Reader;
import org.accalmie.web.caller.Caller;
import org.accalmie.web.caller.Roles;
import org.accalmie.web.etag.Versions;
import org.accalmie.web.list.Cursor;
import org.accalmie.web.list.Page;
import org.accalmie.web.list.PageSize;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Corrections of an incident and the versions they left. */
@Tag(name = "Incidents")
@Path("/incidents/{id}")
public class RevisionResource {
    private static final String MERGE_PATCH = "application/merge-patch+json";
    private static final String EXAMPLE = """
            {"sentimentAtEnd": "SATISFIED", "profile": null, "ticket": {"priority": "URGENT"}}""";

    private final VisibleIncidents visible;
    private final Incidents incidents;
    private final Corrections corrections;
    private final Revisions revisions;
    private final Caller caller;

    RevisionResource(
            VisibleIncidents visible,
            Incidents incidents,
            Corrections corrections,
            Revisions revisions,
            Caller caller) {
        this.visible = visible;
        this.incidents = incidents;
        this.corrections = corrections;
        this.revisions = revisions;
        this.caller = caller;
    }

    @Operation(
            summary = "Correct an incident",
            description = "A JSON Merge Patch (RFC 7396) of the sheet. Agents correct their own for seven days, "
                    + "supervisors always, tools what they recorded. A patch that changes nothing makes no new "
                    + "version. Well-being and distress are written by the agent concerned or by the tool that "
                    + "recorded; another agent starts without, and the first one, put back, finds them again.")
    @RequestBody(
            content = @Content(mediaType = MERGE_PATCH, schema = @Schema(type = SchemaType.OBJECT, examples = EXAMPLE)))
    @PATCH
    @Consumes(MERGE_PATCH)
    @Transactional
    @RolesAllowed({Roles.AGENT, Roles.SUPERVISOR, Roles.TOOL})
    public RestResponse<IncidentResponse> correct(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @NotNull ObjectNode patch) {
        var current = visible.lock(id);
        Versions.require(ifMatch, current.version());
        var told = incidents.tell(corrections.patch(current, patch, Corrector.of(caller)));
        return IncidentResponse.answer(told, caller);
    }

    @Operation(
            summary = "List the versions of an incident, newest first",
            description =
                    "The original is version 1; changed names the paths that differ from the version before. Each is "
                            + "shown as the incident is, well-being to the agent whom that version names. Large "
                            + "versions make a page shorter than the limit.")
    @GET
    @Path("/revisions")
    @Transactional
    @RolesAllowed({Roles.AGENT, Roles.SUPERVISOR, Roles.TOOL})
    public Page<RevisionResponse> list(
            UUID id,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @DefaultValue(PageSize.DEFAULT) @PageSize int limit) {
        var incident = visible.get(id);
        return revisions
                .list(incident, lastShown(after), limit)
                .map(revision -> RevisionResponse.of(revision, Reader.of(caller)));
    }

    private static int lastShown(@Nullable String after) {
        if (after == null) {
            return Integer.MAX_VALUE;
        }
        try {
            return Integer.parseInt(Cursor.decode(after, 1).parts().getFirst());
        } catch (NumberFormatException noVersion) {
            throw Cursor.unreadable();
        }
    }
}
