package org.accalmie.followup.sample;

import org.accalmie.incident.sample.IncidentThatCallsEscalation;

/** Breaks the rule that services do not know each other. */
public class FollowUpThatCallsIncident {
    Class<?> other = IncidentThatCallsEscalation.class;
}
