package org.accalmie.mail;

import org.accalmie.incident.sample.IncidentThatCallsEscalation;

/** Breaks the rule that mail knows no service. */
public class MailThatKnowsAService {
    Class<?> service = IncidentThatCallsEscalation.class;
}
