package org.accalmie.escalation.dossier;

import java.util.List;
import java.util.stream.Stream;
import org.accalmie.events.escalation.vocabulary.Quality;

/** The three questions that are asked of a handover; what is missing is named as in the dossier or the escalation. */
public final class QualityTests {
    private static final String WHY = "summary";
    private static final String WHEN = "nextUpdateAt";
    private static final String DECISION = "decision";

    private QualityTests() {}

    /**
     * Asks them.
     *
     * @param missing the fields that the team lacks
     * @param dated whether it is known when the customer hears from us next, as far as anything is to come
     * @param decided whether one of several options was chosen, as far as there are any
     */
    public static Quality of(DossierSummary gist, List<String> missing, boolean dated, boolean decided) {
        return new Quality(
                Quality.Check.of(unless(gist.why(), WHY, dated, WHEN)),
                Quality.Check.of(missing),
                Quality.Check.of(unless(decided, DECISION, dated, WHEN)));
    }

    private static List<String> unless(boolean first, String name, boolean second, String other) {
        return Stream.concat(first ? Stream.empty() : Stream.of(name), second ? Stream.empty() : Stream.of(other))
                .toList();
    }
}
