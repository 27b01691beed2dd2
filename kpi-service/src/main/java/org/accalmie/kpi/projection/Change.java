package org.accalmie.kpi.projection;

import java.util.UUID;
import org.accalmie.kpi.fact.CommitmentFact;
import org.accalmie.kpi.fact.EscalationFact;
import org.accalmie.kpi.fact.GestureFact;
import org.accalmie.kpi.fact.IncidentFact;
import org.accalmie.kpi.fact.Sheet;
import org.accalmie.kpi.fact.Wellbeing;

/** What an event tells about one incident. */
public sealed interface Change {
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

    record EscalationTold(EscalationFact escalation) implements Change {
        @Override
        public UUID incidentId() {
            return escalation.incidentId();
        }

        @Override
        public IncidentFact applyTo(IncidentFact fact) {
            return fact.with(escalation);
        }
    }

    record CommitmentTold(CommitmentFact commitment) implements Change {
        @Override
        public UUID incidentId() {
            return commitment.incidentId();
        }

        @Override
        public IncidentFact applyTo(IncidentFact fact) {
            return fact.with(commitment);
        }
    }

    record GestureTold(GestureFact gesture) implements Change {
        @Override
        public UUID incidentId() {
            return gesture.incidentId();
        }

        @Override
        public IncidentFact applyTo(IncidentFact fact) {
            return fact.with(gesture);
        }
    }
}
