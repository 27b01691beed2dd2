package org.accalmie.events.escalation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.accalmie.events.Ranges;
import org.accalmie.events.escalation.vocabulary.EscalationHead;
import org.accalmie.events.escalation.vocabulary.Quality;
import org.jspecify.annotations.Nullable;

/**
 * One person decided between the options, and one statement goes to the customer.
 *
 * @param chosen the label of the option
 */
public record DecisionRecorded(
        @JsonUnwrapped EscalationHead head,
        String decider,
        String chosen,
        String by,
        @Nullable Quality quality,
        int version)
        implements EscalationEvent {
    public DecisionRecorded {
        new Ranges()
                .atLeast(0, "version", version)
                .text("decider", decider)
                .text("chosen", chosen)
                .require();
    }
}
