package org.accalmie.escalation.board;

import jakarta.validation.constraints.NotBlank;
import org.accalmie.escalation.handover.Command;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;

/** Why the case is called off. */
@Schema(examples = """
        {"reason": "The customer called: it works again"}""")
record CancellationRequest(
        @NotBlank @CodePointLength(max = Text.MAX) String reason) {
    Command command() {
        return new Command.Cancel(reason);
    }
}
