package org.accalmie.web.deadletters;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.accalmie.eventing.deadletter.DeadLetters;
import org.accalmie.web.ProblemException;
import org.accalmie.web.caller.Roles;
import org.accalmie.web.list.Cursor;
import org.accalmie.web.list.Page;

@Path("/dead-letters")
@Produces(MediaType.APPLICATION_JSON)
class DeadLettersResource {
    private final DeadLetters deadLetters;

    DeadLettersResource(DeadLetters deadLetters) {
        this.deadLetters = deadLetters;
    }

    @GET
    @RolesAllowed(Roles.ADMIN)
    public Page<DeadLetterResponse> list(@Valid @BeanParam DeadLetterQuery query) {
        var letters = deadLetters.list(query.afterId(), query.limit() + 1);
        return Page.of(letters, query.limit(), letter -> Cursor.of(letter.id())).map(DeadLetterResponse::of);
    }

    /** Answers the letter, which is gone from the list; one that fails again is refused with the new reason. */
    @POST
    @Path("/{id}/replay")
    @RolesAllowed(Roles.ADMIN)
    public DeadLetterResponse replay(@PathParam("id") UUID id) {
        var replay =
                deadLetters.replay(id).orElseThrow(() -> ProblemException.notFound("There is no such dead letter."));
        if (!replay.succeeded()) {
            throw ProblemException.conflict(
                    "DEAD",
                    "replay-failed",
                    "It failed again: " + replay.letter().reason());
        }
        return DeadLetterResponse.of(replay.letter());
    }
}
