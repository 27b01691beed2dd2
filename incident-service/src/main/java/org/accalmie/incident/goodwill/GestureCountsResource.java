package org.accalmie.incident.goodwill;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.accalmie.events.incident.GestureState;
import org.accalmie.incident.gesture.ledger.GestureCount;
import org.accalmie.incident.gesture.ledger.Gestures;
import org.accalmie.web.caller.Roles;
import org.accalmie.web.list.Page;
import org.accalmie.web.list.TaggedList;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** For badges: how many gestures there are, without the gestures. */
@Tag(name = "Gestures")
@Path("/gestures/counts")
public class GestureCountsResource {
    private final Gestures gestures;

    GestureCountsResource(Gestures gestures) {
        this.gestures = gestures;
    }

    @Operation(summary = "Count gestures by state", description = "States of no gesture are left out.")
    @GET
    @TaggedList
    @RolesAllowed(Roles.SUPERVISOR)
    public Page<GestureCount> count(
            @QueryParam("by") @DefaultValue("state") @Pattern(regexp = "state", message = "must be state") String by,
            @QueryParam("state") @Nullable GestureState state) {
        return new Page<>(gestures.count(state), null);
    }
}
