package org.accalmie.events;

import org.accalmie.incident.sample.IncidentThatCallsEscalation;

/** Breaks the rule that the language drags nothing in. */
public class EventThatKnowsItsService {
    Class<?> service = IncidentThatCallsEscalation.class;
}
