package org.accalmie.escalation.notification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.accalmie.escalation.access.ShowsEscalation;
import org.accalmie.web.list.Cursor;
import org.accalmie.web.list.Page;
import org.accalmie.web.list.PageSize;
import org.jspecify.annotations.Nullable;

/** Who was told of an escalation, for whoever may see it. */
@Path("/escalations/{id}/notifications")
class NotificationResource {
    private final NotificationListStore store;

    NotificationResource(NotificationListStore store) {
        this.store = store;
    }

    @GET
    @RolesAllowed("**")
    @ShowsEscalation
    @Transactional
    public Page<NotificationResponse> list(
            @PathParam("id") UUID id,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @DefaultValue(PageSize.DEFAULT) @PageSize int limit) {
        var before = after == null ? null : Cursor.id(after);
        return Page.of(store.list(id, before, limit + 1), limit, each -> Cursor.of(each.id()));
    }
}
