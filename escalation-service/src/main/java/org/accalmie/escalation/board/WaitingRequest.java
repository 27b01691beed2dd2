package org.accalmie.escalation.board;

import jakarta.validation.constraints.NotBlank;
import org.accalmie.escalation.handover.Command;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;

/** What the case waits for. */
@Schema(examples = """
        {"reason": "The customer sends us the invoice"}""")
record WaitingRequest(
        @NotBlank @CodePointLength(max = Text.MAX) String reason) {
    Command command() {
        return new Command.Wait(reason);
    }
}
