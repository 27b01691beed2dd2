package org.accalmie.escalation.command;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.accalmie.escalation.lifecycle.Command;
import org.accalmie.events.Limits;
import org.accalmie.web.dossier.DossierRequest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** What the dossier lacked. */
@Schema(examples = """
        {"dossier": {"symptoms": "Error 500 at every export", "environment": "Chrome 141, Windows 11",
                     "actionsTaken": "Cache cleared, other browser tried",
                     "request": "Find out why the export fails, and say when it will work"},
         "comment": "Asked the customer by phone"}""")
record CompletionRequest(
        @NotNull @Valid DossierRequest dossier,
        @CodePointLength(max = Limits.FREE_TEXT) @Nullable String comment) implements CommandRequest {
    @Override
    public Command command() {
        return new Command.Complete(dossier.dossier(), comment);
    }
}
