package org.accalmie.escalation.board;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.accalmie.escalation.handover.Command;
import org.accalmie.events.sheet.Dossier;
import org.accalmie.web.Checked;
import org.accalmie.web.Consistent;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the dossier lacked. */
@Schema(examples = """
        {"dossier": {"symptoms": "Error 500 at every export", "environment": "Chrome 141, Windows 11",
                     "actionsTaken": "Cache cleared, other browser tried",
                     "request": "Find out why the export fails, and say when it will work"},
         "comment": "Asked the customer by phone"}""")
@Consistent
record CompletionRequest(
        @NotNull Dossier dossier,
        @Size(max = Text.MAX) @Nullable String comment) implements Checked {
    private static final Pattern WEB_ADDRESS = Pattern.compile("(?i)https?://\\S+");

    /** As the incident's own door asks: what is named as evidence can be followed, and a fact says something. */
    @Override
    public List<Fault> faults() {
        return Stream.concat(
                        faults("evidence", urls(), "url", "must be a web address"),
                        faults("facts", texts(), "text", "must not be blank"))
                .toList();
    }

    private List<Boolean> urls() {
        return Optional.ofNullable(dossier).map(Dossier::evidence).orElse(List.of()).stream()
                .map(piece ->
                        piece.url() != null && WEB_ADDRESS.matcher(piece.url()).matches())
                .toList();
    }

    private List<Boolean> texts() {
        return Optional.ofNullable(dossier).map(Dossier::facts).orElse(List.of()).stream()
                .map(fact -> fact.text() != null && !fact.text().isBlank())
                .toList();
    }

    private static Stream<Fault> faults(String list, List<Boolean> fine, String field, String message) {
        return IntStream.range(0, fine.size())
                .filter(index -> !fine.get(index))
                .mapToObj(index -> new Fault("dossier.%s[%d].%s".formatted(list, index, field), message));
    }

    Command command() {
        return new Command.Complete(dossier, comment);
    }
}
