package org.accalmie.incident.record;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.accalmie.incident.sheet.IncidentRequest;
import org.accalmie.incident.sheet.Sheet;

/**
 * What a sheet, or a correction of one, says of how the agent felt.
 *
 * @param said of which only what is named counts: the rest stays as it is
 */
public record WellbeingChange(boolean namesScore, boolean namesDistress, Wellbeing said) {
    private static final String SCORE = "agentWellbeing";
    private static final String DISTRESS = "agentDistress";

    /** A whole sheet names what it says: being silent about it takes nothing back. */
    public static WellbeingChange in(Sheet whole) {
        var said = Wellbeing.of(whole.fields());
        return new WellbeingChange(said.score() != null, said.distress() != null, said);
    }

    /** A patch takes back what it names as null. */
    public static WellbeingChange in(ObjectNode patch, IncidentRequest corrected) {
        return new WellbeingChange(patch.has(SCORE), patch.has(DISTRESS), Wellbeing.of(corrected));
    }

    boolean namesAny() {
        return namesScore || namesDistress;
    }

    public Wellbeing over(Wellbeing before) {
        return new Wellbeing(
                namesScore ? said.score() : before.score(), namesDistress ? said.distress() : before.distress());
    }
}
