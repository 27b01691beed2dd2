package org.accalmie.incident.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStreamWriter;
import org.accalmie.web.caller.Roles;
import org.accalmie.web.validation.StoredCustomerId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The right to know. */
@Tag(name = "Customers")
@Path("/customers/{id}/export")
public class ExportResource {
    private final Export export;

    ExportResource(Export export) {
        this.export = export;
    }

    @Operation(
            summary = "Export what is held about a customer",
            description = "All incidents with every version, gesture and recap, oldest first, streamed, and what "
                    + "connectors told; none for somebody of whom nothing is known. Of an incident whose customer was "
                    + "corrected, each has what was said while it was theirs: whose it is no more finds it as it last "
                    + "was, with theirsUntil. The agents' well-being is not the customer's and is left out.")
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.ADMIN)
    @APIResponse(
            responseCode = "200",
            description = "{customerId, exportedAt, incidents: [the sheet, with revisions, gestures, recaps, "
                    + "escalations], departures: [as connectors told them], refusals: [messages that connectors "
                    + "keep and in which the customer is named], drafts: [sheets that somebody is typing]}",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    public StreamingOutput export(@StoredCustomerId String id) {
        return out -> export.write(id, new OutputStreamWriter(out, UTF_8));
    }
}
