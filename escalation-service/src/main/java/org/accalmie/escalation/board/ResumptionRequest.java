package org.accalmie.escalation.board;

import org.accalmie.escalation.handover.Command;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** The case waits no longer. */
@Schema(examples = """
        {"comment": "The invoice has come"}""")
record ResumptionRequest(
        @CodePointLength(max = Text.MAX) @Nullable String comment) {
    Command command() {
        return new Command.Resume(comment);
    }
}
