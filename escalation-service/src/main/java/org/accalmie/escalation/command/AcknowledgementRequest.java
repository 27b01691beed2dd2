package org.accalmie.escalation.command;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.accalmie.escalation.lifecycle.Command;
import org.accalmie.events.Limits;
import org.accalmie.events.escalation.vocabulary.Handover;
import org.accalmie.web.validation.AfterNow;
import org.accalmie.web.validation.Later;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** Who acknowledges says when the customer hears from us next. */
@Schema(examples = """
        {"nextUpdateAt": "2035-03-05T15:00:00+01:00", "handover": "COORDINATED", "comment": "Looking at the logs first"}""")
record AcknowledgementRequest(
        @NotNull @AfterNow(groups = Later.class) Instant nextUpdateAt,
        @Nullable Handover handover,
        @CodePointLength(max = Limits.FREE_TEXT) @Nullable String comment)
        implements CommandRequest {
    @Override
    public Command command() {
        return new Command.Acknowledge(nextUpdateAt, handover, comment);
    }
}
