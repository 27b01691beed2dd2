package org.accalmie.followup.call;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.accalmie.events.followup.FollowUpState;
import org.accalmie.events.sheet.Agent;
import org.accalmie.web.list.Cursor;
import org.accalmie.web.list.PageSize;
import org.accalmie.web.validation.StoredCustomerId;
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

    /** With the name of the person as it is kept, the caller's where their own calls are asked for. */
    FollowUpListRequest by(String caller) {
        if (assignee == null) {
            return this;
        }
        var person = Agent.canonical(ME.equals(assignee) ? caller : assignee);
        return new FollowUpListRequest(person, state, from, to, customer, after, limit);
    }

    @Nullable
    UUID afterId() {
        return after == null ? null : Cursor.id(after);
    }
}
