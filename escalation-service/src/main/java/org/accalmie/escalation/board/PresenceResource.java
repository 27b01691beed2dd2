package org.accalmie.escalation.board;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.accalmie.escalation.access.ShowsEscalation;
import org.accalmie.eventing.EventJson;
import org.accalmie.web.caller.Caller;
import org.accalmie.web.stream.Announcement;
import org.accalmie.web.stream.Announcements;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Who has a dossier open, for the others who have it open: told on the stream, and kept nowhere. */
@Path("/escalations/{id}/presence")
class PresenceResource {
    private static final String ANYBODY = "**";
    private static final String EVENT = "presence";

    /** Whoever is still there says so again before. */
    private static final Duration BELIEVED = Duration.ofSeconds(45);

    private final Announcements announcements;
    private final Caller caller;
    private final InstantSource clock;
    private final EventJson json;

    PresenceResource(Announcements announcements, Caller caller, InstantSource clock, EventJson json) {
        this.announcements = announcements;
        this.caller = caller;
        this.clock = clock;
        this.json = json;
    }

    @Operation(
            summary = "Say that one has the escalation open",
            description =
                    "Told as presence on the streams of those who see the escalation, and believed for 45 seconds; "
                            + "to be said again every 20 seconds. It is kept nowhere.")
    @PUT
    @RolesAllowed(ANYBODY)
    @ShowsEscalation
    public void here(@PathParam("id") UUID id) {
        tell(id, clock.instant().plus(BELIEVED));
    }

    @Operation(summary = "Say that one has closed the escalation")
    @DELETE
    @RolesAllowed(ANYBODY)
    @ShowsEscalation
    public void gone(@PathParam("id") UUID id) {
        tell(id, clock.instant());
    }

    private void tell(UUID id, Instant until) {
        var presence = new Presence(id, caller.name(), until);
        announcements.announce(new Announcement(FollowedEscalations.NAME, id, EVENT, json.text(presence)));
    }

    /** @param until when it is no longer to be believed; past for whoever has closed it */
    record Presence(UUID id, String person, Instant until) {}
}
