package org.accalmie.escalation.history;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.accalmie.escalation.access.ShowsEscalation;
import org.accalmie.escalation.board.EscalationView;
import org.accalmie.escalation.timeline.Timeline;
import org.accalmie.web.list.Cursor;
import org.accalmie.web.list.Page;
import org.jspecify.annotations.Nullable;

/** Everything that happened to an escalation, and what its clocks are about to do. */
@Path("/escalations/{id}")
class TimelineResource {
    private static final String ANYBODY = "**";
    private static final int ALL = 10_000;

    private final EscalationView escalations;
    private final Timeline timeline;
    private final TimerView timers;

    TimelineResource(EscalationView escalations, Timeline timeline, TimerView timers) {
        this.escalations = escalations;
        this.timeline = timeline;
        this.timers = timers;
    }

    @GET
    @Path("timeline")
    @RolesAllowed(ANYBODY)
    @ShowsEscalation
    public Page<TimelineResponse> timeline(
            @PathParam("id") UUID id,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit) {
        return Page.of(timeline.list(id, before(after), limit + 1), limit, entry -> Cursor.of(entry.id()))
                .map(TimelineResponse::of);
    }

    @GET
    @Path("timers")
    @RolesAllowed(ANYBODY)
    @ShowsEscalation
    public TimersResponse timers(@PathParam("id") UUID id) {
        return timers.of(escalations.escalation(id), timeline.list(id, null, ALL));
    }

    private static @Nullable Long before(@Nullable String after) {
        try {
            return after == null
                    ? null
                    : Long.valueOf(Cursor.decode(after, 1).parts().getFirst());
        } catch (NumberFormatException noId) {
            throw Cursor.unreadable();
        }
    }
}
