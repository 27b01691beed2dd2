package org.accalmie.incident.record;

import org.accalmie.incident.sheet.IncidentRequest;
import org.jspecify.annotations.Nullable;

/** How the agent felt, as far as said; kept apart from the sheet, since few may see it. */
public record Wellbeing(@Nullable Integer score, @Nullable Boolean distress) {
    public static final Wellbeing UNSAID = new Wellbeing(null, null);

    public static Wellbeing of(IncidentRequest sheet) {
        return new Wellbeing(sheet.agentWellbeing(), sheet.agentDistress());
    }

    boolean isSaid() {
        return score != null || distress != null;
    }
}
