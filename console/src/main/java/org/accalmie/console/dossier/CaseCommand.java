package org.accalmie.console.dossier;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.accalmie.console.person.Person;
import org.accalmie.console.upstream.Escalation;
import org.accalmie.console.upstream.Escalation.State;
import org.jspecify.annotations.Nullable;

/** What is done on the dossier's page alone, since one reads it first. */
public enum CaseCommand {
    COMPLETION,
    DECISION,
    USEFULNESS,

    /** To another team as well, by hand. */
    ESCALATION;

    private static final Set<String> MAY_ESCALATE = Set.of("agent", "supervisor");

    /** As in the service's path. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    static @Nullable CaseCommand named(@Nullable String path) {
        return Stream.of(values())
                .filter(each -> each.path().equals(path))
                .findFirst()
                .orElse(null);
    }

    /** To spare a refusal; what is allowed the service decides. */
    static List<CaseCommand> offered(Escalation escalation, Details details, Person reader) {
        var sends = reader.name().equals(escalation.sender());
        return Stream.of(values())
                .filter(each -> switch (each) {
                    case COMPLETION ->
                        sends && (escalation.state() == State.PREPARING || escalation.state() == State.RETURNED);
                    case DECISION ->
                        !sends
                                && details.decision() == null
                                && (escalation.state() == State.SENT || escalation.state() == State.ACKNOWLEDGED);
                    case ESCALATION -> reader.hasAny(MAY_ESCALATE);
                    case USEFULNESS -> sends && details.helpful() == null && escalation.state() == State.RESOLVED;
                })
                .toList();
    }
}
