package org.accalmie.followup.departure;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.accalmie.web.list.Cursor;
import org.accalmie.web.list.PageSize;
import org.accalmie.web.validation.StoredCustomerId;
import org.jspecify.annotations.Nullable;

/** Which departures to list; {@code from} and {@code to} are days of departure, both included. */
record DepartureListRequest(
        @QueryParam("from") @Nullable LocalDate from,
        @QueryParam("to") @Nullable LocalDate to,
        @QueryParam("customer") @StoredCustomerId @Nullable String customer,
        @QueryParam("after") @Nullable String after,

        @QueryParam("limit") @DefaultValue(PageSize.DEFAULT) @PageSize
        int limit) {

    @Nullable
    UUID afterId() {
        return after == null ? null : Cursor.id(after);
    }
}
