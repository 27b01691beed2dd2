package org.accalmie.kpi.projection;

import java.util.UUID;
import org.accalmie.kpi.fact.IncidentFact;
import org.accalmie.kpi.fact.Sheet;
import org.accalmie.kpi.fact.Wellbeing;

/** What an event tells about one incident. */
sealed interface Change {
    UUID incidentId();

    IncidentFact applyTo(IncidentFact fact);

    record SheetTold(UUID incidentId, Sheet sheet) implements Change {
        @Override
        public IncidentFact applyTo(IncidentFact fact) {
            return fact.with(sheet);
        }
    }

    record WellbeingTold(UUID incidentId, Wellbeing wellbeing) implements Change {
        @Override
        public IncidentFact applyTo(IncidentFact fact) {
            return fact.with(wellbeing);
        }
    }
}
