package org.accalmie.kpi.fact;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One incident as its newest events tell it. Sheet and well-being come from two topics, in any order.
 *
 * @param sheet absent while only well-being was reported: without a day, the incident is in no cohort yet
 */
public record IncidentFact(
        UUID id, @Nullable Sheet sheet, @Nullable Wellbeing wellbeing) {
    public static IncidentFact unknown(UUID id) {
        return new IncidentFact(id, null, null);
    }

    /** The fact after the sheet of an event; one of the same or an older version changes nothing. */
    public IncidentFact with(Sheet told) {
        return sheet != null && sheet.version() >= told.version() ? this : new IncidentFact(id, told, wellbeing);
    }

    /** The fact after a report of well-being; one of the same or an older version changes nothing. */
    public IncidentFact with(Wellbeing told) {
        return wellbeing != null && wellbeing.version() >= told.version() ? this : new IncidentFact(id, sheet, told);
    }
}
