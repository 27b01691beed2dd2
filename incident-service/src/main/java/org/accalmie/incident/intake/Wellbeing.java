package org.accalmie.incident.intake;

import org.jspecify.annotations.Nullable;

/** How the agent felt, as far as said; kept apart from the sheet, since few may see it. */
public record Wellbeing(@Nullable Integer score, @Nullable Boolean distress) {
    boolean isSaid() {
        return score != null || distress != null;
    }
}
