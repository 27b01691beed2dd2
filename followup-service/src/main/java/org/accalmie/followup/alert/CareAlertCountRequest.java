package org.accalmie.followup.alert;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.accalmie.events.care.CareAlertState;
import org.jspecify.annotations.Nullable;

/** Which alerts to count: by no agent, since nothing is ever counted by person. */
record CareAlertCountRequest(
        @QueryParam("by") @DefaultValue("state") @Pattern(regexp = "state", message = "must be state")
        String by,

        @QueryParam("state") @Nullable CareAlertState state,
        @QueryParam("from") @Nullable LocalDate from,
        @QueryParam("to") @Nullable LocalDate to) {

    CareAlertListRequest asList() {
        return new CareAlertListRequest(state, null, from, to, null, 1);
    }
}
