package org.accalmie.escalation.handover;

import java.util.List;
import java.util.stream.Stream;
import org.accalmie.events.escalation.EscalationState;
import org.accalmie.events.escalation.Quality;

/** The three questions that are asked of a handover; what is missing is named as in the dossier or the escalation. */
public final class QualityTests {
    private static final String WHY = "summary";
    private static final String WHEN = "nextUpdateAt";
    private static final String DECISION = "decision";

    private QualityTests() {}

    public static Quality of(Escalation escalation) {
        var undated = isUndated(escalation) ? Stream.of(WHEN) : Stream.<String>empty();
        var why = escalation.gist().why() ? Stream.<String>empty() : Stream.of(WHY);
        var threeW = Stream.concat(why, undated).toList();
        return new Quality(
                Quality.Check.of(threeW),
                Quality.Check.of(escalation.preparation().missing()),
                Quality.Check.of(voices(escalation)));
    }

    /** One message needs a date, and where there are several ways to decide, a decision. */
    private static List<String> voices(Escalation escalation) {
        var undecided = escalation.gist().options() && escalation.decision() == null && !isOver(escalation);
        return Stream.concat(
                        undecided ? Stream.of(DECISION) : Stream.empty(),
                        isUndated(escalation) ? Stream.of(WHEN) : Stream.empty())
                .toList();
    }

    /** Nobody knows when the customer hears from us next; once it is over, nothing is to come. */
    private static boolean isUndated(Escalation escalation) {
        return escalation.promise().nextUpdateAt() == null && !isOver(escalation);
    }

    private static boolean isOver(Escalation escalation) {
        return escalation.state() == EscalationState.RESOLVED || escalation.state() == EscalationState.CANCELLED;
    }
}
