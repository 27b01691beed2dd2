package org.accalmie.incident.timeline;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.accalmie.incident.intake.VisibleIncidents;
import org.accalmie.web.caller.Roles;
import org.accalmie.web.list.Cursor;
import org.accalmie.web.list.Page;
import org.accalmie.web.list.PageSize;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Everything that happened about an incident. */
@Tag(name = "Incidents")
@Path("/incidents/{id}/timeline")
public class TimelineResource {
    private final VisibleIncidents visible;
    private final Timelines timelines;

    TimelineResource(VisibleIncidents visible, Timelines timelines) {
        this.visible = visible;
        this.timelines = timelines;
    }

    @Operation(
            summary = "Read what happened about an incident, newest first",
            description =
                    "Recording, corrections, steps of gestures, recaps, and steps of escalations as the escalation "
                            + "service tells them, moments later. In legal mode the steps of escalations are shown to "
                            + "supervisors and to the agent of the incident alone.")
    @GET
    @RolesAllowed({Roles.AGENT, Roles.SUPERVISOR, Roles.TOOL})
    public Page<TimelineResponse> list(
            UUID id,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @DefaultValue(PageSize.DEFAULT) @PageSize int limit) {
        var entries = timelines.list(visible.get(id), lastShown(after), limit);
        return Page.of(entries, limit, TimelineResource::cursorOf).map(TimelineResponse::of);
    }

    private static Cursor cursorOf(Entry entry) {
        return Cursor.of(entry.place().at(), entry.place().rank(), entry.place().key());
    }

    private static Entry.@Nullable Place lastShown(@Nullable String after) {
        if (after == null) {
            return null;
        }
        try {
            var parts = Cursor.decode(after, 3).parts();
            return new Entry.Place(Instant.parse(parts.get(0)), Integer.parseInt(parts.get(1)), parts.get(2));
        } catch (DateTimeParseException | NumberFormatException noPlace) {
            throw Cursor.unreadable();
        }
    }
}
