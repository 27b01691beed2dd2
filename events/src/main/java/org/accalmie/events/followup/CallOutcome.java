package org.accalmie.events.followup;

import org.accalmie.events.Ranges;
import org.jspecify.annotations.Nullable;

/**
 * How a proactive call went, without what was written about it.
 *
 * @param reached whether the customer was spoken to
 * @param commitmentsKept whether what was promised had been done
 * @param expertMadeContact whether the expert had called
 * @param planSatisfaction 1 to 5
 */
public record CallOutcome(
        boolean reached,
        @Nullable Boolean commitmentsKept,
        @Nullable Boolean expertMadeContact,
        @Nullable Integer planSatisfaction,
        @Nullable Intent intent) {
    public CallOutcome {
        new Ranges().score("planSatisfaction", planSatisfaction).require();
    }
}
