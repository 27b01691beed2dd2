package org.accalmie.escalation.sample;

import org.accalmie.incident.sample.IncidentThatCallsEscalation;

/** Breaks the rule that services do not know each other. */
public class EscalationThatCallsIncident {
    Class<?> other = IncidentThatCallsEscalation.class;
}
