package org.accalmie.kpi.sample;

import org.accalmie.incident.sample.IncidentThatCallsEscalation;

/** Breaks the rule that services do not know each other. */
public class KpiThatCallsIncident {
    Class<?> other = IncidentThatCallsEscalation.class;
}
