package org.accalmie.escalation.board;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.accalmie.escalation.handover.Command;
import org.accalmie.events.sheet.Dossier;
import org.jspecify.annotations.Nullable;

/** What the dossier lacked. */
record CompletionRequest(
        @NotNull @StorableDossier Dossier dossier,
        @Size(max = Text.MAX) @Nullable String comment) {
    Command command() {
        return new Command.Complete(dossier, comment);
    }
}
