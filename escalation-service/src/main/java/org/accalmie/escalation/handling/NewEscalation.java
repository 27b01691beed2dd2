package org.accalmie.escalation.handling;

import org.accalmie.escalation.routing.Assignment;
import org.accalmie.events.incident.IncidentRecorded;
import org.accalmie.events.sheet.Dossier;
import org.jspecify.annotations.Nullable;

/**
 * What is to be escalated, and where to.
 *
 * @param by who sends it; the clock when a rule does
 */
public record NewEscalation(
        IncidentRecorded incident,
        Assignment assignment,
        @Nullable Dossier dossier,
        String by) {}
