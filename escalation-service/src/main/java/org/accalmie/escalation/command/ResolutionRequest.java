package org.accalmie.escalation.command;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.accalmie.escalation.lifecycle.Command;
import org.accalmie.events.Limits;
import org.accalmie.events.escalation.vocabulary.Outcome;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** What became of the case, and whether the dossier was ready to work on. */
@Schema(examples = """
        {"outcome": "SOLVED", "summary": "The export works again since version 4.2", "dossierReady": true}""")
record ResolutionRequest(
        @NotNull Outcome outcome,
        @NotBlank @CodePointLength(max = Limits.FREE_TEXT) String summary,
        @Nullable Boolean dossierReady)
        implements CommandRequest {
    @Override
    public Command command() {
        return new Command.Resolve(outcome, summary, dossierReady);
    }
}
