package org.accalmie.escalation.document;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.accalmie.escalation.access.Refusals;
import org.accalmie.escalation.access.ShowsEscalation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The documents of an escalation, for whoever may see it. */
@Path("/escalations/{id}")
@Produces(MediaType.WILDCARD)
class DocumentResource {
    private static final String ANYBODY = "**";
    private static final String MARKDOWN = "text/markdown";

    private final CaseStore store;

    DocumentResource(CaseStore store) {
        this.store = store;
    }

    @GET
    @Path("note")
    @RolesAllowed(ANYBODY)
    @ShowsEscalation
    @APIResponse(
            responseCode = "200",
            content = {@Content(mediaType = MARKDOWN), @Content(mediaType = MediaType.TEXT_PLAIN)})
    public Response note(@PathParam("id") UUID id, @BeanParam DocumentRequest asked) {
        return answer(asked, Documents.note(find(id), asked.language()));
    }

    @GET
    @Path("customer-message")
    @RolesAllowed(ANYBODY)
    @ShowsEscalation
    @APIResponse(
            responseCode = "200",
            content = {@Content(mediaType = MARKDOWN), @Content(mediaType = MediaType.TEXT_PLAIN)})
    public Response message(@PathParam("id") UUID id, @BeanParam DocumentRequest asked) {
        return answer(asked, Documents.message(find(id), asked.language()));
    }

    private Case find(UUID id) {
        return store.get(id).orElseThrow(Refusals::unknown);
    }

    private static Response answer(DocumentRequest asked, String markdown) {
        var format = asked.format();
        return Response.ok(format.of(markdown), format.mediaType())
                .header(HttpHeaders.CONTENT_LANGUAGE, asked.language().code())
                .build();
    }
}
