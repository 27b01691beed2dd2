package org.accalmie.followup.call;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.accalmie.events.Limits;
import org.accalmie.events.Ranges;
import org.accalmie.followup.planning.ByHand;
import org.accalmie.web.validation.AfterNow;
import org.accalmie.web.validation.Checked;
import org.accalmie.web.validation.Consistent;
import org.accalmie.web.validation.CustomerId;
import org.accalmie.web.validation.Filled;
import org.accalmie.web.validation.Later;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** A call planned by hand. */
@Schema(examples = """
        {"customerId": "CLT-10482", "incidentIds": ["019a9745-9d00-7f25-8f1a-3c5d2b7e9a10"],
         "dueAt": "2035-03-05T10:00:00+01:00", "note": "Ask whether the export works"}""")
@Consistent
record FollowUpRequest(
        @NotNull @CustomerId @Filled String customerId,
        @Size(max = 50) @Nullable List<UUID> incidentIds,

        @NotNull @AfterNow(groups = Later.class, message = "must be in the future")
        Instant dueAt,

        @CodePointLength(max = Limits.FREE_TEXT) @Nullable String note)
        implements Checked {

    @Override
    public List<Fault> faults() {
        return Fault.of(new Ranges().schedulable("dueAt", dueAt));
    }

    ByHand by(String planner) {
        return new ByHand(planner, incidentIds == null ? List.of() : incidentIds, note);
    }
}
