package org.accalmie.followup.care;

import org.accalmie.events.care.BreakCause;

/** Why there is a break, in both languages. */
record BreakTexts(String fr, String en) {

    static BreakTexts of(BreakCause cause) {
        return switch (cause) {
            case MODERATE_ANGER -> new BreakTexts("Un client modérément en colère", "A moderately angry customer");
            case STRONG_ANGER -> new BreakTexts("Un client très en colère", "A very angry customer");
            case EXTREME_ANGER -> new BreakTexts("Un client extrêmement en colère", "An extremely angry customer");
        };
    }
}
