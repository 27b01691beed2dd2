package org.accalmie.escalation.command;

import jakarta.validation.constraints.NotBlank;
import org.accalmie.escalation.lifecycle.Command;
import org.accalmie.events.Limits;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;

/** Why the case is called off. */
@Schema(examples = """
        {"reason": "The customer called: it works again"}""")
record CancellationRequest(
        @NotBlank @CodePointLength(max = Limits.FREE_TEXT) String reason) implements CommandRequest {
    @Override
    public Command command() {
        return new Command.Cancel(reason);
    }
}
