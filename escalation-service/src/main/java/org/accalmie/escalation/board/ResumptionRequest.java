package org.accalmie.escalation.board;

import jakarta.validation.constraints.Size;
import org.accalmie.escalation.handover.Command;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The case waits no longer. */
@Schema(examples = """
        {"comment": "The invoice has come"}""")
record ResumptionRequest(@Size(max = Text.MAX) @Nullable String comment) {
    Command command() {
        return new Command.Resume(comment);
    }
}
