package org.accalmie.web.door;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.accalmie.web.caller.Roles;
import org.accalmie.web.limit.EndlessAnswer;
import org.accalmie.web.stream.OpenStream;
import org.accalmie.web.stream.Streams;
import org.jspecify.annotations.Nullable;

@Path("/things/stream")
class ThingStreamResource {
    private final Streams streams;
    private final FollowedThings things;

    ThingStreamResource(Streams streams, FollowedThings things) {
        this.streams = streams;
        this.things = things;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RolesAllowed(Roles.AGENT)
    @EndlessAnswer
    public OpenStream follow(@HeaderParam("Last-Event-ID") @Nullable String lastEventId) {
        return streams.open(things, lastEventId);
    }
}
