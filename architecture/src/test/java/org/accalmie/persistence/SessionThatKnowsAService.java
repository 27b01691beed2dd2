package org.accalmie.persistence;

import org.accalmie.incident.sample.IncidentThatCallsEscalation;

/** Breaks the rule that persistence knows no service. */
public class SessionThatKnowsAService {
    Class<?> service = IncidentThatCallsEscalation.class;
}
