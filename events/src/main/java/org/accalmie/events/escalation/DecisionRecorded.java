package org.accalmie.events.escalation;

import java.util.List;
import java.util.UUID;
import org.accalmie.events.Ranges;
import org.jspecify.annotations.Nullable;

/**
 * One person decided between the options, and one statement goes to the customer.
 *
 * @param chosen the label of the option
 */
public record DecisionRecorded(
        UUID escalationId,
        UUID incidentId,
        String customerId,
        String team,
        Urgency urgency,
        TakeUpClass takeUpClass,
        EscalationState state,
        List<String> watchers,
        String decider,
        String chosen,
        String by,
        @Nullable Quality quality,
        int version)
        implements EscalationEvent {
    public DecisionRecorded {
        new Ranges()
                .customerId(customerId)
                .atLeast(0, "version", version)
                .text("decider", decider)
                .text("chosen", chosen)
                .require();
    }
}
