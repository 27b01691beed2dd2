package org.accalmie.followup.alert;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.accalmie.web.caller.Roles;
import org.accalmie.web.limit.EndlessAnswer;
import org.accalmie.web.stream.OpenStream;
import org.accalmie.web.stream.StreamDocument;
import org.accalmie.web.stream.Streams;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** The list of care alerts as it changes. */
@Path("/care-alerts/stream")
class CareAlertStreamResource {
    private final Streams streams;
    private final FollowedAlerts followed;

    CareAlertStreamResource(Streams streams, FollowedAlerts followed) {
        this.streams = streams;
        this.followed = followed;
    }

    @Operation(summary = "Follow the list of care alerts", description = StreamDocument.TEXT)
    @APIResponse(
            responseCode = "200",
            description = "Server-sent events",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = String.class, examples = StreamDocument.EXAMPLE)))
    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RolesAllowed(Roles.CARE)
    @EndlessAnswer
    public OpenStream follow(@HeaderParam("Last-Event-ID") @Nullable String lastEventId) {
        return streams.open(followed, lastEventId);
    }
}
