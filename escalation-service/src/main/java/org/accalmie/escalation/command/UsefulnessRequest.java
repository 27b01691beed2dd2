package org.accalmie.escalation.command;

import jakarta.validation.constraints.NotNull;
import org.accalmie.escalation.lifecycle.Command;
import org.accalmie.events.Limits;
import org.accalmie.events.escalation.vocabulary.Helpful;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** Whether the escalation helped. */
@Schema(examples = """
        {"helpful": "YES", "comment": "Solved within the day"}""")
record UsefulnessRequest(
        @NotNull Helpful helpful,
        @CodePointLength(max = Limits.FREE_TEXT) @Nullable String comment) implements CommandRequest {
    @Override
    public Command command() {
        return new Command.Judge(helpful, comment);
    }
}
