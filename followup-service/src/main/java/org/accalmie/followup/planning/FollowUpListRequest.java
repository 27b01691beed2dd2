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

/** Which calls to list, {@code me} being the caller; {@code from} and {@code to} are days on which they are due, both included. */
record FollowUpListRequest(
        @QueryParam("assignee") @Nullable String assignee,
        @QueryParam("state") @Nullable FollowUpState state,
        @QueryParam("from") @Nullable LocalDate from,
        @QueryParam("to") @Nullable LocalDate to,
        @QueryParam("customer") @StoredCustomerId @Nullable String customer,
        @QueryParam("after") @Nullable String after,

        @QueryParam("limit") @DefaultValue(PageSize.DEFAULT) @PageSize
        int limit) {

    private static final String ME = "me";

    /** With the caller's name where their own calls are asked for. */
    FollowUpListRequest by(String caller) {
        return ME.equals(assignee) ? new FollowUpListRequest(caller, state, from, to, customer, after, limit) : this;
    }

    @Nullable
    UUID afterId() {
        return after == null ? null : Cursor.id(after);
    }
}
