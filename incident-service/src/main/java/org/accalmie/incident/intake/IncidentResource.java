package org.accalmie.incident.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.groups.ConvertGroup;
import jakarta.validation.groups.Default;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.accalmie.incident.record.IncidentDetails;
import org.accalmie.incident.record.IncidentResponse;
import org.accalmie.incident.record.NaturalKey;
import org.accalmie.incident.record.Refusals;
import org.accalmie.incident.record.Writer;
import org.accalmie.incident.sheet.IncidentRequest;
import org.accalmie.incident.sheet.Sheet;
import org.accalmie.incident.sheet.part.Recorded;
import org.accalmie.web.caller.Caller;
import org.accalmie.web.caller.Roles;
import org.accalmie.web.etag.Versions;
import org.accalmie.web.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The door for incidents. */
@Tag(name = "Incidents")
@Path("/incidents")
public class IncidentResource {
    private final Intake intake;
    private final Incidents incidents;
    private final VisibleIncidents visible;
    private final SheetComparison comparison;
    private final Caller caller;

    IncidentResource(
            Intake intake, Incidents incidents, VisibleIncidents visible, SheetComparison comparison, Caller caller) {
        this.intake = intake;
        this.incidents = incidents;
        this.visible = visible;
        this.comparison = comparison;
        this.caller = caller;
    }

    @Operation(
            summary = "Record an incident",
            description = "Only what is required must be there. The same source and externalId again, by "
                    + "whoever recorded them: 200 and the existing incident where a PUT by that key would correct "
                    + "nothing, or else 409 with its id and Location. Well-being and distress are given by the agent concerned "
                    + "or by a tool, and answered to the agent and to care managers alone.")
    @POST
    @Idempotent
    @RolesAllowed({Roles.TOOL, Roles.AGENT})
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = IncidentResponse.class)))
    public Response record(
            @NotNull @Valid @ConvertGroup(from = Default.class, to = Recorded.class) IncidentRequest request) {
        var sheet = new Sheet(request);
        return intake.record(sheet, Writer.of(caller))
                .map(incidentDetails -> answer(
                        Response.created(
                                Refusals.locationOf(incidentDetails.incident().id())),
                        incidentDetails))
                .orElseGet(() -> answer(Response.ok(), recordedBefore(sheet)));
    }

    @Operation(summary = "Read an incident", description = "Agents and tools their own, supervisors all.")
    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.AGENT, Roles.SUPERVISOR, Roles.TOOL})
    public RestResponse<IncidentResponse> get(UUID id) {
        return IncidentResponse.answer(incidents.tell(visible.get(id)), caller);
    }

    private IncidentDetails recordedBefore(Sheet sheet) {
        var known =
                NaturalKey.of(caller.name(), sheet).flatMap(incidents::known).orElseThrow();
        if (!comparison.saysTheSame(known.id(), sheet, caller.name())) {
            throw Refusals.saysSomethingElse(known.id());
        }
        return incidents.tell(incidents.find(known.id()).orElseThrow());
    }

    private Response answer(Response.ResponseBuilder answer, IncidentDetails incidentDetails) {
        return answer.entity(IncidentResponse.of(incidentDetails, caller))
                .tag(Versions.tag(incidentDetails.incident().version()))
                .build();
    }
}
