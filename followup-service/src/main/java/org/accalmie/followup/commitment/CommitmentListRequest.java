package org.accalmie.followup.commitment;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.accalmie.events.followup.CommitmentState;
import org.accalmie.events.sheet.CommitmentOwner;
import org.accalmie.web.list.Cursor;
import org.accalmie.web.list.PageSize;
import org.accalmie.web.validation.StoredCustomerId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which commitments to list; {@code owner} may be {@code me}: those that the caller gave in person. */
record CommitmentListRequest(
        @QueryParam("state") @Nullable CommitmentState state,

        @Parameter(
                description = "Who promised; me is the caller in person, where it does not say the team",
                schema = @Schema(enumeration = {"AGENT", "TEAM", "me"}))
        @QueryParam("owner")
        @Pattern(regexp = "AGENT|TEAM|me", message = "must be one of AGENT, TEAM, me")
        @Nullable
        String owner,

        @QueryParam("incident") @Nullable UUID incident,
        @QueryParam("customer") @StoredCustomerId @Nullable String customer,
        @QueryParam("after") @Nullable String after,

        @QueryParam("limit") @DefaultValue(PageSize.DEFAULT) @PageSize
        int limit) {

    private static final String ME = "me";

    boolean isOfCaller() {
        return ME.equals(owner);
    }

    @Nullable
    CommitmentOwner promisedBy() {
        return owner == null || isOfCaller() ? null : CommitmentOwner.valueOf(owner);
    }

    @Nullable
    UUID afterId() {
        return after == null ? null : Cursor.id(after);
    }
}
