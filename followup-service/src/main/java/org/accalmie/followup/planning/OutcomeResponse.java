package org.accalmie.followup.planning;

import org.accalmie.events.followup.Intent;
import org.jspecify.annotations.Nullable;

/** How a call went, as supervisors read it. */
record OutcomeResponse(
        boolean reached,
        @Nullable Boolean commitmentsKept,
        @Nullable Boolean expertMadeContact,
        @Nullable Integer planSatisfaction,
        @Nullable Intent intent,
        @Nullable String corrections,
        @Nullable String note) {

    static @Nullable OutcomeResponse of(@Nullable Outcome outcome) {
        if (outcome == null) {
            return null;
        }
        var said = outcome.said();
        return new OutcomeResponse(
                said.reached(),
                said.commitmentsKept(),
                said.expertMadeContact(),
                said.planSatisfaction(),
                said.intent(),
                outcome.corrections(),
                outcome.note());
    }
}
