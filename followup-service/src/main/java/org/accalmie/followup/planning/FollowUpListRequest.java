package org.accalmie.followup.planning;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.accalmie.events.followup.FollowUpState;
import org.accalmie.web.Cursor;
import org.accalmie.web.PageSize;
import org.accalmie.web.StoredCustomerId;
import org.jspecify.annotations.Nullable;

/** Which calls to list; {@code from} and {@code to} are days on which they are due, both included. */
record FollowUpListRequest(
        @QueryParam("assignee") @Nullable String assignee,
        @QueryParam("state") @Nullable FollowUpState state,
        @QueryParam("from") @Nullable LocalDate from,
        @QueryParam("to") @Nullable LocalDate to,
        @QueryParam("customer") @StoredCustomerId @Nullable String customer,
        @QueryParam("after") @Nullable String after,

        @QueryParam("limit") @DefaultValue(PageSize.DEFAULT) @PageSize
        int limit) {

    @Nullable
    UUID afterId() {
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
