package org.accalmie.escalation.command;

import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import org.accalmie.escalation.lifecycle.Command;
import org.accalmie.events.Limits;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** What the customer was told, and when they hear from us next. */
@Schema(examples = """
        {"message": "The cause is found; the correction is being tested", "nextUpdateAt": "2035-03-06T10:00:00+01:00"}""")
record UpdateRequest(
        @NotBlank @CodePointLength(max = Limits.FREE_TEXT) String message,
        @Nullable Instant nextUpdateAt) {
    Command command() {
        return new Command.Update(message, nextUpdateAt);
    }
}
