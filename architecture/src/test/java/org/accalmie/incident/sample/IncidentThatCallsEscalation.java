package org.accalmie.incident.sample;

import org.accalmie.escalation.sample.EscalationThatCallsIncident;
import org.accalmie.followup.sample.FollowUpThatCallsIncident;
import org.accalmie.kpi.sample.KpiThatCallsIncident;

/** Breaks the rule that services do not know each other. */
public class IncidentThatCallsEscalation {
    Class<?> other = EscalationThatCallsIncident.class;

    /** The class that breaks the rule in that service. */
    public static Class<?> sampleFor(String service) {
        return switch (service) {
            case "org.accalmie.incident.." -> IncidentThatCallsEscalation.class;
            case "org.accalmie.escalation.." -> EscalationThatCallsIncident.class;
            case "org.accalmie.followup.." -> FollowUpThatCallsIncident.class;
            case "org.accalmie.kpi.." -> KpiThatCallsIncident.class;
            default -> throw new IllegalArgumentException(service);
        };
    }
}
