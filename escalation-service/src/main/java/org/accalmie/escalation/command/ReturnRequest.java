package org.accalmie.escalation.command;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.accalmie.escalation.dossier.Prerequisites;
import org.accalmie.escalation.lifecycle.Command;
import org.accalmie.events.Limits;
import org.accalmie.events.escalation.vocabulary.ReturnReason;
import org.accalmie.web.validation.Checked;
import org.accalmie.web.validation.Consistent;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** Why the case goes back, and which fields of the dossier it lacks. */
@Schema(examples = """
        {"reason": "MISSING_INFORMATION", "missing": ["environment"], "comment": "Which browser, which version?"}""")
@Consistent
record ReturnRequest(
        @NotNull ReturnReason reason,
        @Size(max = ReturnRequest.MOST) @Nullable List<@NotNull String> missing,
        @CodePointLength(max = Limits.FREE_TEXT) @Nullable String comment)
        implements CommandRequest, Checked {
    static final int MOST = 50;

    @Override
    public List<Fault> faults() {
        var fields = Objects.requireNonNullElse(missing, List.<String>of());
        return IntStream.range(0, Math.min(fields.size(), MOST))
                .filter(i -> fields.get(i) != null && !Prerequisites.known(fields.get(i)))
                .mapToObj(i -> new Fault("missing[" + i + "]", "must be a field of the dossier"))
                .toList();
    }

    @Override
    public Command command() {
        return new Command.Return(reason, List.copyOf(Objects.requireNonNullElse(missing, List.of())), comment);
    }
}
