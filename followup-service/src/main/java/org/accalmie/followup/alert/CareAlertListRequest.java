package org.accalmie.followup.alert;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.accalmie.events.care.CareAlertState;
import org.accalmie.events.sheet.Agent;
import org.accalmie.web.list.Cursor;
import org.accalmie.web.list.PageSize;
import org.jspecify.annotations.Nullable;

/** Which alerts to list; {@code from} and {@code to} are days of the contacts, both included. */
record CareAlertListRequest(
        @QueryParam("state") @Nullable CareAlertState state,
        @QueryParam("agent") @Nullable String agent,
        @QueryParam("from") @Nullable LocalDate from,
        @QueryParam("to") @Nullable LocalDate to,
        @QueryParam("after") @Nullable String after,

        @QueryParam("limit") @DefaultValue(PageSize.DEFAULT) @PageSize
        int limit) {

    @Nullable
    String agentId() {
        return agent == null ? null : Agent.canonical(agent);
    }

    @Nullable
    UUID afterId() {
        return after == null ? null : Cursor.id(after);
    }
}
