package org.accalmie.followup.commitment;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.accalmie.events.followup.CommitmentState;
import org.accalmie.events.sheet.CommitmentOwner;
import org.accalmie.web.Cursor;
import org.accalmie.web.PageSize;
import org.accalmie.web.StoredCustomerId;
import org.jspecify.annotations.Nullable;

/** Which commitments to list. */
record CommitmentListRequest(
        @QueryParam("state") @Nullable CommitmentState state,
        @QueryParam("owner") @Nullable CommitmentOwner owner,
        @QueryParam("incident") @Nullable UUID incident,
        @QueryParam("customer") @StoredCustomerId @Nullable String customer,
        @QueryParam("after") @Nullable String after,

        @QueryParam("limit") @DefaultValue(PageSize.DEFAULT) @PageSize
        int limit) {

    @Nullable
    UUID afterId() {
        return after == null ? null : Cursor.id(after);
    }
}
