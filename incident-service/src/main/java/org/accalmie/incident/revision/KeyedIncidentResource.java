package org.accalmie.incident.revision;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.accalmie.incident.record.IncidentResponse;
import org.accalmie.incident.record.NaturalKey;
import org.accalmie.incident.record.Refusals;
import org.accalmie.incident.sheet.IncidentRequest;
import org.accalmie.web.caller.Caller;
import org.accalmie.web.caller.Roles;
import org.accalmie.web.etag.Versions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The door for tools that tell the same ticket again and again. */
@Tag(name = "Incidents")
@Path("/incidents/by-key/{source}/{externalId}")
public class KeyedIncidentResource {
    private final KeyedSheetMapper sheets;
    private final Upserts upserts;
    private final Caller caller;

    KeyedIncidentResource(KeyedSheetMapper sheets, Upserts upserts, Caller caller) {
        this.sheets = sheets;
        this.upserts = upserts;
        this.caller = caller;
    }

    @Operation(
            summary = "Record an incident under its natural key, or correct it",
            description = "The whole sheet, as POST takes it; source and externalId need not be repeated in it. 201 "
                    + "when the caller recorded nothing with this key, 200 with the next version when the sheet says "
                    + "something else than the incident, 200 with the same version when not. What other people added "
                    + "and the sheet does not mention stays, as do the gesture and the agent's well-being; what only "
                    + "the caller said before and says no more goes.")
    @PUT
    @RolesAllowed(Roles.TOOL)
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = IncidentRequest.class)))
    @APIResponse(
            responseCode = "200",
            description = "Known; corrected where it said something else",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = IncidentResponse.class)))
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = IncidentResponse.class)))
    public Response put(
            String source,
            String externalId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull ObjectNode sheet) {
        var key = new NaturalKey(caller.name(), source, externalId);
        var result = upserts.put(key, sheets.read(key, sheet), Corrector.of(caller), ifMatch);
        var told = result.told();
        var answer = result.isNew()
                ? Response.created(Refusals.locationOf(told.incident().id()))
                : Response.ok();
        return answer.entity(IncidentResponse.of(told, caller))
                .tag(Versions.tag(told.incident().version()))
                .build();
    }
}
