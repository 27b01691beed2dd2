package org.accalmie.escalation.command;

import org.accalmie.escalation.lifecycle.Command;
import org.accalmie.events.Limits;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** The case waits no longer. */
@Schema(examples = """
        {"comment": "The invoice has come"}""")
record ResumptionRequest(
        @CodePointLength(max = Limits.FREE_TEXT) @Nullable String comment) implements CommandRequest {
    @Override
    public Command command() {
        return new Command.Resume(comment);
    }
}
