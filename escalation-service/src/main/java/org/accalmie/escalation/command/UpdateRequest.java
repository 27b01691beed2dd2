package org.accalmie.escalation.command;

import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import org.accalmie.escalation.lifecycle.Command;
import org.accalmie.events.Limits;
import org.accalmie.web.validation.AfterNow;
import org.accalmie.web.validation.Later;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** What the customer was told, and when they hear from us next. */
@Schema(examples = """
        {"message": "The cause is found; the correction is being tested", "nextUpdateAt": "2035-03-06T10:00:00+01:00"}""")
record UpdateRequest(
        @NotBlank @CodePointLength(max = Limits.FREE_TEXT) String message,
        @AfterNow(groups = Later.class) @Nullable Instant nextUpdateAt)
        implements CommandRequest {
    @Override
    public Command command() {
        return new Command.Update(message, nextUpdateAt);
    }
}
