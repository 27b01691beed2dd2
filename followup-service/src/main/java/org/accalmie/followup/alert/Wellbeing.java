package org.accalmie.followup.alert;

import org.accalmie.events.care.WellbeingReported;
import org.accalmie.events.sheet.Agent;
import org.jspecify.annotations.Nullable;

/**
 * How an agent felt after a contact.
 *
 * @param agentId in lower case
 * @param score absent where it was not said, or taken away
 */
public record Wellbeing(String agentId, @Nullable Integer score, boolean distress) {
    private static final int LOW = 2;

    /** Of a historical incident it is not kept. */
    public static Wellbeing of(WellbeingReported told) {
        var kept = !told.historical();
        return new Wellbeing(Agent.canonical(told.agent().id()), kept ? told.score() : null, kept && told.distress());
    }

    boolean isLow() {
        return score != null && score <= LOW;
    }
}
