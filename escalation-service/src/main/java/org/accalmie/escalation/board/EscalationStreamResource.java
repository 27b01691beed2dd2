package org.accalmie.escalation.board;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.accalmie.escalation.access.ShowsEscalation;
import org.accalmie.web.limit.EndlessAnswer;
import org.accalmie.web.stream.OpenStream;
import org.accalmie.web.stream.StreamDocument;
import org.accalmie.web.stream.Streams;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** The board as it changes, for whoever sees the board. */
@Path("/escalations/stream")
class EscalationStreamResource {
    private static final String ANYBODY = "**";

    private final Streams streams;
    private final FollowedEscalations escalations;

    EscalationStreamResource(Streams streams, FollowedEscalations escalations) {
        this.streams = streams;
        this.escalations = escalations;
    }

    @Operation(summary = "Follow the list of escalations", description = StreamDocument.TEXT)
    @APIResponse(
            responseCode = "200",
            description = "Server-sent events",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = String.class, examples = StreamDocument.EXAMPLE)))
    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RolesAllowed(ANYBODY)
    @ShowsEscalation
    @EndlessAnswer
    public OpenStream follow(
            @QueryParam("team") @Nullable String team, @HeaderParam("Last-Event-ID") @Nullable String lastEventId) {
        return streams.open(escalations, scope -> team == null || team.equals(scope.team()), lastEventId);
    }
}
