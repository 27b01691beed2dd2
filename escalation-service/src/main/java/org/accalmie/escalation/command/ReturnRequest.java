package org.accalmie.escalation.command;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.accalmie.escalation.lifecycle.Command;
import org.accalmie.events.Limits;
import org.accalmie.events.escalation.vocabulary.ReturnReason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** Why the case goes back, and which fields of the dossier it lacks. */
@Schema(examples = """
        {"reason": "MISSING_INFORMATION", "missing": ["environment"], "comment": "Which browser, which version?"}""")
record ReturnRequest(
        @NotNull ReturnReason reason,
        @Size(max = 50) @Nullable List<@NotNull String> missing,
        @CodePointLength(max = Limits.FREE_TEXT) @Nullable String comment) {
    Command command() {
        return new Command.Return(reason, List.copyOf(Objects.requireNonNullElse(missing, List.of())), comment);
    }
}
