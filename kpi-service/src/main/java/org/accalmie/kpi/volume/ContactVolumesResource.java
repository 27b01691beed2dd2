package org.accalmie.kpi.volume;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.util.List;
import org.accalmie.kpi.projection.ContactVolumes;
import org.accalmie.web.caller.Caller;
import org.accalmie.web.caller.Roles;
import org.accalmie.web.list.Page;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;

@Path("/contact-volumes")
@Produces(MediaType.APPLICATION_JSON)
class ContactVolumesResource {
    private final ContactVolumes volumes;
    private final ContactVolumeListStore store;
    private final Caller caller;
    private final InstantSource clock;

    ContactVolumesResource(ContactVolumes volumes, ContactVolumeListStore store, Caller caller, InstantSource clock) {
        this.volumes = volumes;
        this.store = store;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Roles.BI)
    public Page<ContactVolumeResponse> list(@Valid @BeanParam ContactVolumeListRequest asked) {
        return Page.of(store.find(asked), asked.limit(), ContactVolumeListRequest::cursor);
    }

    /** A second report of the same date, channel and team corrects the first. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.TOOL)
    public ContactVolumeResponse report(@NotNull @Valid ContactVolumeRequest request) {
        var at = clock.instant();
        volumes.report(List.of(request.volume()), at, caller.name());
        return ContactVolumeResponse.of(request.volume(), at, caller.name());
    }

    /** All rows or none. */
    @RequestBody(
            content =
                    @Content(
                            mediaType = "text/csv",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            examples =
                                                    "date,channel,team,contacts\n2026-11-18,PHONE,support-lyon,412")))
    @POST
    @Consumes("text/csv")
    @RolesAllowed(Roles.TOOL)
    public ReportResponse reportTable(byte[] table) {
        var rows = ContactVolumeTable.read(table, BegunValidator.lastDay(clock.instant()));
        volumes.report(rows.stream().map(ContactVolumeRequest::volume).toList(), clock.instant(), caller.name());
        return new ReportResponse(rows.size());
    }
}
