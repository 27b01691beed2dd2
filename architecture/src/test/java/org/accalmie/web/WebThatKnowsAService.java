package org.accalmie.web;

import org.accalmie.incident.sample.IncidentThatCallsEscalation;

/** Breaks the rule that web knows no service. */
public class WebThatKnowsAService {
    Class<?> service = IncidentThatCallsEscalation.class;
}
