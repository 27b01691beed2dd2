package org.accalmie.escalation.command;

import jakarta.validation.constraints.NotBlank;
import org.accalmie.escalation.lifecycle.Command;
import org.accalmie.events.Limits;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;

/** What the case waits for. */
@Schema(examples = """
        {"reason": "The customer sends us the invoice"}""")
record WaitingRequest(
        @NotBlank @CodePointLength(max = Limits.FREE_TEXT) String reason) implements CommandRequest {
    @Override
    public Command command() {
        return new Command.Wait(reason);
    }
}
