package org.accalmie.incident.revision;

import java.time.Instant;
import java.util.List;
import org.accalmie.events.sheet.Agent;
import org.accalmie.incident.record.Wellbeing;
import org.accalmie.incident.sheet.IncidentRequest;
import org.accalmie.incident.sheet.Sheet;

/**
 * One version of an incident; the original is version 1.
 *
 * @param changed the JSON paths that differ from the version before
 * @param wellbeing of the agent whom the sheet names
 */
record Revision(
        int version,
        Instant revisedAt,
        String revisedBy,
        List<String> changed,
        IncidentRequest sheet,
        Wellbeing wellbeing) {

    Agent agent() {
        return new Sheet(sheet).agent();
    }
}
