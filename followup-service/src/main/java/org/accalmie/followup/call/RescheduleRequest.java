package org.accalmie.followup.call;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.accalmie.events.Limits;
import org.accalmie.events.Ranges;
import org.accalmie.followup.planning.FollowUpCommand;
import org.accalmie.web.validation.AfterNow;
import org.accalmie.web.validation.Checked;
import org.accalmie.web.validation.Consistent;
import org.accalmie.web.validation.Later;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;

/** When to call instead, and why. */
@Schema(examples = """
        {"at": "2035-03-06T14:00:00+01:00", "reason": "The customer asked for the afternoon"}""")
@Consistent
record RescheduleRequest(
        @NotNull @AfterNow(groups = Later.class, message = "must be in the future")
        Instant at,

        @NotBlank @CodePointLength(max = Limits.FREE_TEXT) String reason)
        implements Checked {

    @Override
    public List<Fault> faults() {
        return Fault.of(new Ranges().schedulable("at", at));
    }

    FollowUpCommand command() {
        return new FollowUpCommand.Reschedule(at, reason);
    }
}
