package org.accalmie.incident.goodwill;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.accalmie.events.incident.GestureState;
import org.accalmie.incident.gesture.ledger.Gestures;
import org.accalmie.web.caller.Roles;
import org.accalmie.web.list.Cursor;
import org.accalmie.web.list.Page;
import org.accalmie.web.list.PageSize;
import org.accalmie.web.list.TaggedList;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** All gestures, the newest first. */
@Tag(name = "Gestures")
@Path("/gestures")
public class GestureListResource {
    private final Gestures gestures;

    GestureListResource(Gestures gestures) {
        this.gestures = gestures;
    }

    @Operation(summary = "List gestures, newest first")
    @GET
    @TaggedList
    @RolesAllowed(Roles.SUPERVISOR)
    public Page<GestureItemResponse> list(
            @QueryParam("state") @Nullable GestureState state,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @DefaultValue(PageSize.DEFAULT) @PageSize int limit) {
        return Page.of(
                        gestures.list(state, lastShown(after), limit),
                        limit,
                        entry -> Cursor.of(entry.gesture().gestureId()))
                .map(GestureItemResponse::of);
    }

    private static @Nullable UUID lastShown(@Nullable String after) {
        if (after == null) {
            return null;
        }
        try {
            return UUID.fromString(Cursor.decode(after, 1).parts().getFirst());
        } catch (IllegalArgumentException noId) {
            throw Cursor.unreadable();
        }
    }
}
