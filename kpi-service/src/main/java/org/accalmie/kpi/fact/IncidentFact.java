package org.accalmie.kpi.fact;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One incident with all that belongs to it, as its newest events tell it. Its parts come from several topics, in any
 * order.
 *
 * @param sheet absent while only others spoke of the incident: without a day, it is in no cohort yet
 * @param escalations by id
 * @param gestures by id
 */
public record IncidentFact(
        UUID id,
        @Nullable Sheet sheet,
        @Nullable Wellbeing wellbeing,
        Map<UUID, EscalationFact> escalations,
        Map<UUID, GestureFact> gestures) {
    public IncidentFact {
        escalations = Map.copyOf(escalations);
        gestures = Map.copyOf(gestures);
    }

    public static IncidentFact unknown(UUID id) {
        return new IncidentFact(id, null, null, Map.of(), Map.of());
    }

    /** The fact after the sheet of an event; one of the same or an older version changes nothing. */
    public IncidentFact with(Sheet told) {
        return sheet != null && sheet.version() >= told.version()
                ? this
                : new IncidentFact(id, told, wellbeing, escalations, gestures);
    }

    /** The fact after a report of well-being; one of the same or an older version changes nothing. */
    public IncidentFact with(Wellbeing told) {
        return wellbeing != null && wellbeing.version() >= told.version()
                ? this
                : new IncidentFact(id, sheet, told, escalations, gestures);
    }

    public IncidentFact with(EscalationFact told) {
        var joined = new HashMap<>(escalations);
        joined.merge(told.id(), told, EscalationFact::with);
        return new IncidentFact(id, sheet, wellbeing, joined, gestures);
    }

    public IncidentFact with(GestureFact told) {
        var joined = new HashMap<>(gestures);
        joined.merge(told.id(), told, GestureFact::with);
        return new IncidentFact(id, sheet, wellbeing, escalations, joined);
    }
}
